import { describe, expect, it } from "vitest";
import {
  type Answering,
  domainsOverTime,
  exerciseRecord,
  type Filter,
  latestExercises,
  overview,
  participantsRanking,
  partnerMatrix,
  partnerMatrixPairs,
  type QueryValues,
} from "../src/index.ts";
import { openWorld } from "./open-world.ts";
import { world } from "./world.ts";

const { dataset } = await openWorld();

const ids = async (filter: Filter): Promise<string[]> =>
  (await latestExercises(dataset, filter, 100)).map((row) => row.exercise_id);

describe("domains over time", () => {
  it("counts an exercise in each of its domains, and one without any as unknown", async () => {
    const rows = await domainsOverTime(dataset);
    expect(rows.filter((row) => row.exercise_count > 0)).toEqual([
      { year: 2021, domain: "land", exercise_count: 1, share: 0.5 },
      { year: 2021, domain: "naval", exercise_count: 1, share: 0.5 },
      { year: 2023, domain: "unknown", exercise_count: 1, share: 1 },
      { year: 2024, domain: "air", exercise_count: 1, share: 1 },
      { year: 2024, domain: "naval", exercise_count: 1, share: 1 },
    ]);
  });

  it("gives a year without exercises a count of 0 and no share", async () => {
    const rows = await domainsOverTime(dataset);
    expect(rows.filter((row) => row.year === 2022)).toEqual(
      ["air", "land", "naval", "unknown"].map((domain) => ({
        year: 2022,
        domain,
        exercise_count: 0,
        share: null,
      })),
    );
  });
});

describe("participants", () => {
  it("ranks parties by exercises, each counted once, observers left out", async () => {
    expect(await participantsRanking(dataset)).toEqual([
      ranked("CHN", "China", 4, 1, 2021, 2024),
      ranked("RUS", "Russia", 4, 2, 2021, 2024),
      ranked("IND", "India", 2, 0, 2021, 2021),
      ranked("PAK", "Pakistan", 2, 0, 2021, 2023),
      {
        ...ranked("SCO", "Shanghai Cooperation Organisation", 1, 0, 2021, 2021),
        party_kind: "organisation",
      },
    ]);
  });

  it("gives no years to a party whose exercises are all undated", async () => {
    const rows = await participantsRanking(dataset, { statuses: ["announced"] });
    expect(rows).toEqual([
      ranked("IND", "India", 1, 0, null, null),
      ranked("RUS", "Russia", 1, 0, null, null),
    ]);
  });
});

function ranked(
  party: string,
  name: string,
  exercise_count: number,
  host_count: number,
  first_year: number | null,
  last_year: number | null,
) {
  return { party, party_kind: "country", name, exercise_count, host_count, first_year, last_year };
}

describe("pairs of the partner matrix", () => {
  it("are those of the matrix, each once an exercise", async () => {
    const rows = await partnerMatrixPairs(dataset);
    expect(rows).toEqual((await partnerMatrix(dataset)).pairs);
    const met = new Map(rows.map((row) => [`${row.party_a} ${row.party_b}`, row.exercise_count]));
    expect([met.get("CHN RUS"), met.get("CHN PAK")]).toEqual([3, 2]);
    expect(rows).toHaveLength(10);
    expect(rows.some((row) => [row.party_a, row.party_b].includes("MNG"))).toBe(false);
  });
});

describe("overview", () => {
  it("counts everything once, whatever reports and participants there are", async () => {
    expect(await overview(dataset)).toEqual({
      exercise_count: 5,
      patrol_count: 1,
      undated_count: 1,
      country_count: 4,
      article_count: 4,
      source_count: 2,
      first_year: 2021,
      last_year: 2024,
      latest_report: "2024-07-14",
    });
  });

  it("is all zeros and nulls when nothing matches", async () => {
    expect(await overview(dataset, { years: [1900, 1901] })).toEqual({
      exercise_count: 0,
      patrol_count: 0,
      undated_count: 0,
      country_count: 0,
      article_count: 0,
      source_count: 0,
      first_year: null,
      last_year: null,
      latest_report: null,
    });
  });
});

describe("latest exercises", () => {
  it("lists the last to begin first and undated ones last, with parties and domains", async () => {
    const rows = await latestExercises(dataset, {}, 2);
    expect(rows.map((row) => row.exercise_id)).toEqual(["blue-heron-2024", "chn-pak-2023"]);
    expect(rows[0]).toEqual({
      exercise_id: "blue-heron-2024",
      name: "Blue Heron-2024",
      kind: "exercise",
      status: "ongoing",
      start_edtf: "2024-07",
      end_edtf: "2024-07",
      year: 2024,
      participants: ["CHN", "RUS"],
      domains: ["air", "naval"],
      host: ["CHN"],
      article_count: 2,
      last_reported_on: null,
    });
    expect(rows[1]?.domains).toEqual([]);
    expect((await ids({})).at(-1)).toBe("ind-rus-undated");
  });
});

describe("exercise record", () => {
  it("gives the rows of all tables about one exercise and no other", async () => {
    const record = await exerciseRecord(dataset, "blue-heron-2024");
    expect(record?.exercise).toEqual(world.exercises[1]);
    expect(record?.participants.map((row) => [row.party, row.party_name])).toEqual([
      ["CHN", "China"],
      ["RUS", "Russia"],
    ]);
    expect(record?.domains.map((row) => row.domain)).toEqual(["air", "naval"]);
    expect(record?.places).toEqual([world.places[0]]);
    expect(record?.forces.map((row) => row.type ?? row.category)).toEqual([
      "corvette",
      "personnel",
      "ship",
    ]);
    expect(record?.reports.map((row) => [row.report_id, row.publisher, row.published_on])).toEqual([
      ["a-3-1", "Harbour Post", "2024-07-14"],
      ["a-4-1", null, null],
    ]);
    expect(record?.evidence).toEqual(world.evidence);
  });

  it("is null for an unknown id, even one that tries to be SQL", async () => {
    expect(await exerciseRecord(dataset, "' OR true --")).toBeNull();
  });
});

const FILTERS: readonly (readonly [string, Filter, readonly string[]])[] = [
  [
    "years are inclusive",
    { years: [2021, 2023] },
    ["blue-heron-2021", "calm-steppe-2021", "chn-pak-2023"],
  ],
  ["began surely between two days", { began: ["2021-09-01", "2021-09-30"] }, ["calm-steppe-2021"]],
  [
    "a month does not lie within a part of it",
    { began: ["2021-09-02", "2021-10-31"] },
    ["blue-heron-2021"],
  ],
  ["any of the countries", { countries: ["PAK"] }, ["calm-steppe-2021", "chn-pak-2023"]],
  [
    "all of the countries, named twice",
    { countries: ["IND", "RUS", "IND"], all_countries: true },
    ["calm-steppe-2021", "ind-rus-undated"],
  ],
  ["an observer does not take part", { countries: ["MNG"] }, []],
  ["a code of an organisation is no country", { countries: ["SCO"] }, []],
  ["organisations", { organisations: ["SCO"] }, ["calm-steppe-2021"]],
  ["series", { series: ["blue-heron"] }, ["blue-heron-2021", "blue-heron-2024"]],
  [
    "domains, the unknown one too",
    { domains: ["land", "unknown"] },
    ["calm-steppe-2021", "chn-pak-2023", "ind-rus-undated"],
  ],
  ["patrols alone", { kinds: ["patrol"] }, ["chn-rus-2024-07-patrol"]],
  ["cancelled ones on demand", { statuses: ["cancelled"] }, ["ind-rus-2022"]],
  ["host", { host: "RUS" }, ["blue-heron-2021", "calm-steppe-2021"]],
  ["place", { place: "Zhanjiang" }, ["blue-heron-2024"]],
  ["fewest articles", { min_articles: 2 }, ["blue-heron-2021", "blue-heron-2024"]],
  [
    "text without case and accents, in other names too",
    { text: " garca AZUL" },
    ["blue-heron-2024"],
  ],
  ["wildcards are letters", { text: "%" }, []],
  [
    "empty lists and texts restrict nothing",
    { countries: [], domains: [], text: " ", host: "", kinds: [], statuses: [] },
    world.exercises.map((row) => row.exercise_id),
  ],
  ["members join by and", { countries: ["CHN"], host: "CHN", text: "heron" }, ["blue-heron-2024"]],
];

describe("filter", () => {
  it.each(FILTERS)("%s", async (_, filter, expected) => {
    expect((await ids(filter)).toSorted()).toEqual([...expected].sort());
  });

  it("binds values, so that quotes in them are harmless", async () => {
    const hostile = "x'); SELECT 1; --";
    expect(await ids({ text: hostile, countries: [hostile], place: hostile })).toEqual([]);
  });
});

describe("generated SQL", () => {
  it("can be planned for each question and filter", async () => {
    const asked: { sql: string; values: QueryValues }[] = [];
    const recorder: Answering = {
      query: async <T extends object>(sql: string, values: QueryValues = {}) => {
        asked.push({ sql, values });
        return [{}] as T[];
      },
    };
    for (const [, filter] of FILTERS) {
      await domainsOverTime(recorder, filter);
      await participantsRanking(recorder, filter);
      await partnerMatrixPairs(recorder, filter);
      await overview(recorder, filter);
      await latestExercises(recorder, filter);
    }
    await exerciseRecord(recorder, "blue-heron-2024");
    expect(asked).toHaveLength(FILTERS.length * 5 + 7);
    for (const { sql, values } of asked) {
      const plan = await dataset.query(`EXPLAIN ${sql}`, values);
      expect(JSON.stringify(plan)).toContain("physical_plan");
      expect(sql).not.toContain("Zhanjiang");
    }
  });
});
