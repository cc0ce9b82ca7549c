import type { EditionRow, ReportWithArticle } from "@drillbook/model";
import { describe, expect, it } from "vitest";
import { editionLine, longestGap } from "../charts/edition-line.ts";
import { drawExerciseMap, MAP_BOX } from "../charts/exercise-map.ts";
import { editionsHeading } from "../charts/series-editions.tsx";
import { land } from "../load/land-pieces.ts";
import { askedPage } from "../load/near-pages.ts";
import { addressOf } from "../load/site-address.ts";
import { statusHistory } from "../load/status-history.ts";
import { partyHref } from "../words/addresses.ts";

const edition = (exercise_id: string, start: string | null, more: Partial<EditionRow> = {}) => ({
  exercise_id,
  name: exercise_id,
  series_id: "quiet-harbour",
  edition: null,
  kind: "exercise" as const,
  status: "completed" as const,
  start_edtf: start,
  end_edtf: null,
  start_earliest: start,
  start_latest: start,
  year: start === null ? null : Number(start.slice(0, 4)),
  participants: [],
  domains: [],
  places: [],
  article_count: 1,
  ...more,
});

describe("the line of editions", () => {
  const vague = { start_earliest: "2018-01-01", start_latest: "2018-12-31" };
  const rows = [
    edition("a", "2014-07-02"),
    edition("b", "2014-07-09"),
    edition("c", "2018", { ...vague, status: "cancelled" }),
    edition("d", null),
  ];
  const line = editionLine(rows);

  it("has every year from the first to the last, and counts those without a year", () => {
    expect(line.years).toEqual([2014, 2015, 2016, 2017, 2018]);
    expect(line.undated).toBe(1);
    expect(line.marks.map((mark) => mark.exercise_id)).toEqual(["a", "b", "c"]);
  });

  it("places marks by the day, stacks those that would cover each other, spans vague dates", () => {
    const [a, b, c] = line.marks;
    expect(a?.at).toBeCloseTo(0.1, 2);
    expect([a?.level, b?.level, c?.level]).toEqual([0, 1, 0]);
    expect([c?.from, c?.to].map((share) => Math.round((share ?? 0) * 100))).toEqual([80, 100]);
    expect(c?.is_cancelled).toBe(true);
  });

  it("is empty without editions that have a date", () => {
    expect(editionLine([edition("d", null)])).toEqual({ years: [], marks: [], undated: 1 });
  });

  it("tells the longest gap, called-off editions left out", () => {
    expect(longestGap([...rows, edition("e", "2021-01-01")])).toEqual([2014, 2021]);
    expect(longestGap([edition("a", "2014-01-01"), edition("b", "2015-12-01")])).toBeNull();
    expect(editionsHeading([edition("a", "2014-01-01"), edition("b", "2015-12-01")])).toBe(
      "Reported every year",
    );
    expect(editionsHeading([edition("a", "2014-01-01")])).toBe("One edition is known");
  });
});

describe("the map of an exercise", () => {
  const at = (place: string, latitude: number, longitude: number) => ({
    place,
    latitude,
    longitude,
    is_area: false,
  });

  it("puts a single place into the middle, with the land around it and its name", () => {
    const map = drawExerciseMap([at("Zhanjiang", 21.27, 110.36)], land());
    const [mark] = map.marks;
    expect([mark?.x, mark?.y]).toEqual([MAP_BOX.width / 2, MAP_BOX.height / 2]);
    expect(mark?.label?.words).toBe("Zhanjiang");
    expect(map.names.map(({ words }) => words)).toContain("China");
    expect(map.land.length).toBeGreaterThan(500);
  });

  it("keeps all places inside, also across the date line, and no two names on each other", () => {
    const places = [
      at("Petropavlovsk", 53, 158.6),
      at("Anchorage", 61.2, -149.9),
      at("Wasilla", 61.2, -149.8),
    ];
    const { marks } = drawExerciseMap(places, land());
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(MAP_BOX.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(MAP_BOX.height);
    }
    expect(marks.filter((mark) => mark.label !== null)).toHaveLength(2);
  });
});

describe("what was reported when", () => {
  const said = (article_id: string, published_on: string | null, status: string | null) =>
    ({ article_id, published_on, status }) as unknown as ReportWithArticle;

  it("joins reports that follow each other and say the same, undated ones left out", () => {
    const reports = [
      said("a", "2024-07-16", "completed"),
      said("b", "2024-07-01", "announced"),
      said("c", "2024-07-03", "announced"),
      said("c", "2024-07-03", "announced"),
      said("d", null, "ongoing"),
      said("e", "2024-07-14", null),
    ];
    expect(statusHistory(reports)).toEqual([
      { status: "announced", from: "2024-07-01", to: "2024-07-03", article_count: 2 },
      { status: "completed", from: "2024-07-16", to: "2024-07-16", article_count: 1 },
    ]);
  });
});

describe("addresses", () => {
  it("leads countries to their page and organisations to their exercises", () => {
    const labels = { CHN: "China", SCO: "SCO" };
    expect(partyHref(labels, "CHN")).toBe("/countries/CHN");
    expect(partyHref(labels, "SCO")).toBe("/exercises?organisation=SCO");
  });

  it.each([
    ["/series/joint-see", { kind: "series", id: "joint-see" }],
    ["/countries/C%C3%B4te", { kind: "countries", id: "Côte" }],
    ["/series/%E0%A4%A", null],
    ["/series/a/b", null],
    ["/series/", null],
    ["/nowhere", null],
  ])("reads what %s asks for", (path, asked) => {
    expect(askedPage(path)).toEqual(asked);
  });

  it.each([
    [{ host: "drill.example:8080" }, "http://drill.example:8080"],
    [
      { host: "x", "x-forwarded-host": "drill.example", "x-forwarded-proto": "https" },
      "https://drill.example",
    ],
    [{ host: 'a"><script>' }, ""],
    [{}, ""],
  ] as [Record<string, string>, string][])("takes the site's name from %j", (sent, address) => {
    expect(addressOf({ get: (name) => sent[name] ?? null })).toBe(address);
  });
});
