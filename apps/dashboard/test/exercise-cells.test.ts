import type { EvidenceRow, ExerciseRecord, ReportWithArticle } from "@drillbook/model";
import { describe, expect, it } from "vitest";
import { recordCells } from "../load/exercise-cells.ts";
import { sourcesOf, webAddress } from "../load/quotes.ts";

const report = (at: number, more: Partial<ReportWithArticle> = {}): ReportWithArticle => ({
  report_id: `a-${at}-1`,
  article_id: `a-${at}`,
  exercise_id: "quiet-harbour-2024",
  name: "Quiet Harbour 2024",
  aliases: [],
  kind: "exercise",
  status: "completed",
  start_edtf: "2024-07-14",
  end_edtf: null,
  ordinal: null,
  participants: ["NOR"],
  organisations: [],
  observers: [],
  host: [],
  domains: [],
  places: [],
  personnel: null,
  part_of: null,
  confidence: 1,
  publisher: "The Lantern",
  title: null,
  url: "https://news.example/1",
  published_on: "2024-07-15",
  duplicate_of: null,
  credits: [],
  ...more,
});

const said = (
  at: number,
  field: EvidenceRow["field"],
  value: string,
  is_accepted = true,
): EvidenceRow => ({
  report_id: `a-${at}-1`,
  article_id: `a-${at}`,
  exercise_id: "quiet-harbour-2024",
  field,
  value,
  quote: `Words of article ${at} on ${value}.`,
  start_char: 10,
  end_char: 40,
  rule: "names.year",
  is_accepted,
});

const record = (more: Partial<ExerciseRecord>): ExerciseRecord => ({
  exercise: {
    exercise_id: "quiet-harbour-2024",
    name: "Quiet Harbour 2024",
    aliases: [],
    series_id: null,
    edition: null,
    kind: "exercise",
    status: null,
    status_on: null,
    start_edtf: "2024-07-14",
    end_edtf: null,
    start_earliest: "2024-07-14",
    start_latest: "2024-07-14",
    end_earliest: null,
    end_latest: null,
    date_precision: "day",
    year: 2024,
    host: ["CHL"],
    personnel: 2000,
    part_of: null,
    article_count: 2,
    source_count: 2,
    first_reported_on: null,
    last_reported_on: null,
    confidence: 1,
  },
  participants: [],
  domains: [],
  places: [],
  forces: [],
  reports: [report(1), report(2, { publisher: null, url: "https://www.wire.example/x" })],
  evidence: [],
  ...more,
});

const cell = (of: ExerciseRecord, field: string) =>
  recordCells(of, { CHL: "Chile" }).find((each) => each.field === field);

describe("cells of a record", () => {
  it("puts every sentence behind the value that it says, in the order of the articles", () => {
    const evidence = [said(2, "start_edtf", "2024-07-14"), said(1, "start_edtf", "2024-07-14")];
    const [value] = cell(record({ evidence }), "start_edtf")?.accepted ?? [];
    expect(value?.words).toBe("14 July 2024");
    expect(value?.quotes.map(({ words, source, published }) => [words, source, published])).toEqual(
      [
        ["Words of article 1 on 2024-07-14.", "The Lantern", "15 July 2024"],
        ["Words of article 2 on 2024-07-14.", "wire.example", "15 July 2024"],
      ],
    );
  });

  it("keeps a value that was said and not accepted apart", () => {
    const evidence = [said(1, "start_edtf", "2024-07-14"), said(2, "start_edtf", "2024-07", false)];
    const start = cell(record({ evidence }), "start_edtf");
    expect(start?.accepted.map(({ words }) => words)).toEqual(["14 July 2024"]);
    expect(start?.others.map(({ words }) => words)).toEqual(["July 2024"]);
  });

  it("shows the same words of one article once", () => {
    const twice = said(1, "name", "Quiet Harbour 2024");
    const evidence = [twice, { ...twice, rule: "names.quoted" }];
    expect(cell(record({ evidence }), "name")?.accepted[0]?.quotes).toHaveLength(1);
  });

  it("shows a value without a sentence, in words, and says what was inferred", () => {
    const domains = [
      { exercise_id: "quiet-harbour-2024", domain: "naval", is_derived: true, article_count: 1 },
    ] as const;
    const whole = record({ domains });
    expect(cell(whole, "host")?.accepted).toMatchObject([{ words: "Chile", quotes: [] }]);
    expect(cell(whole, "personnel")?.accepted).toMatchObject([{ words: "2,000" }]);
    expect(cell(whole, "domains")?.accepted).toMatchObject([
      { remark: "inferred from the forces" },
    ]);
  });

  it("finds the sentence behind a force, and reads forces that were said otherwise", () => {
    const force = { party: "CHL", category: "ship", type: "frigate", unit_name: null } as const;
    const row = { ...force, exercise_id: "quiet-harbour-2024", count_min: 2, count_max: null };
    const evidence = [
      said(1, "forces", "CHL:ship:frigate::2-", false),
      said(2, "forces", ":unit::76th: Guards:-1500", false),
    ];
    const forces = cell(record({ forces: [{ ...row, article_count: 1 }], evidence }), "forces");
    expect(forces?.accepted).toMatchObject([{ words: "Chile, frigate: at least 2" }]);
    expect(forces?.accepted[0]?.quotes).toHaveLength(1);
    expect(forces?.others).toMatchObject([{ words: "unit, 76th: Guards: up to 1,500" }]);
  });

  it("leaves out a cell of which nothing is known", () => {
    expect(cell(record({}), "observers")).toBeUndefined();
    expect(cell(record({}), "status")).toBeUndefined();
  });

  it("takes evidence that is accepted and stands in no table", () => {
    const evidence = [said(1, "ordinal", "3")];
    expect(cell(record({ evidence }), "ordinal")?.accepted).toMatchObject([{ words: "3" }]);
  });
});

describe("addresses of articles", () => {
  it.each([
    ["https://news.example/a", "https://news.example/a"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["no address", null],
    [null, null],
  ])("makes of %s the link %s", (url, link) => {
    expect(webAddress(url)).toBe(link);
  });

  it("lists each article once", () => {
    const reports = [report(1), report(1, { report_id: "a-1-2" }), report(2)];
    expect(sourcesOf(record({ reports }))).toHaveLength(2);
  });
});
