import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COUNTED_ARTICLES, COUNTED_EXERCISES, COUNTED_PLACES } from "../src/counted.ts";
import { Database } from "../src/database.ts";
import { HeldSelections } from "../src/held-selections.ts";
import {
  type Answering,
  type Dataset,
  domainCounts,
  domainsOverTime,
  editions,
  exerciseList,
  type Filter,
  frequency,
  frequencyGaps,
  latestExercises,
  openDataset,
  overview,
  participantsOverTime,
  participantsRanking,
  partnerMatrix,
  partnersOf,
  placesMap,
  placesOffMap,
  season,
  selectedSeries,
  selection,
  seriesTimeline,
  timeline,
} from "../src/index.ts";
import { world } from "./world.ts";
import { newFolder, writeWorld } from "./write-world.ts";

let folder: Awaited<ReturnType<typeof newFolder>>;
let files: Dataset;
let held: Dataset;

beforeAll(async () => {
  folder = await newFolder();
  await writeWorld(folder.dir, world);
  files = await openDataset(folder.dir);
  held = await openDataset(folder.dir, { is_held: true, threads: 1 });
});

afterAll(async () => {
  files.close();
  held.close();
  await folder.remove();
});

const MONTHLY = { unit: "month", measure: "participations", split: "status" } as const;
const BY_PLACE = { sort: "places", is_descending: false, limit: 50, offset: 0 } as const;

const QUESTIONS: readonly ((dataset: Answering, filter: Filter) => Promise<unknown>)[] = [
  domainCounts,
  domainsOverTime,
  editions,
  (dataset, filter) => exerciseList(dataset, filter, BY_PLACE),
  (dataset, filter) => frequency(dataset, filter, MONTHLY),
  (dataset, filter) => frequencyGaps(dataset, filter, MONTHLY),
  latestExercises,
  overview,
  participantsOverTime,
  participantsRanking,
  partnerMatrix,
  partnersOf,
  placesMap,
  placesOffMap,
  season,
  selectedSeries,
  selection,
  seriesTimeline,
  timeline,
];

const FILTERS: readonly Filter[] = [
  {},
  { kinds: [], statuses: [] },
  { years: [2021, 2023] },
  { countries: ["CHN", "RUS"], all_countries: true },
  { organisations: ["SCO"] },
  { domains: ["unknown", "naval"] },
  { text: "é" },
  { place: "nowhere" },
];

describe("a dataset that holds its tables", () => {
  it.each(FILTERS)("answers every question as the files do, under %j", async (filter) => {
    for (const question of QUESTIONS)
      expect(await question(held, filter)).toEqual(await question(files, filter));
  });

  it("lets no query write, change a setting, or read a file", async () => {
    for (const sql of [
      "DROP TABLE held.exercises",
      "CREATE TABLE counted.mine AS SELECT 1",
      "SET threads = 4",
      "FROM read_parquet('/etc/hosts')",
    ])
      await expect(held.query(sql)).rejects.toMatchObject({ code: "query_refused" });
  });

  it("makes one table of a selection, however many ask", async () => {
    const names = await Promise.all([1, 2, 3].map(async () => held.hold?.("SELECT 1 AS one", {})));
    expect(new Set(names).size).toBe(1);
    expect(await held.query(`FROM ${names[0]}`)).toEqual([{ one: 1 }]);
    expect(await held.hold?.("SELECT 2 AS one", {})).not.toBe(names[0]);
  });
});

describe("held selections", () => {
  it("drops those asked for least lately, none of the last seconds", async () => {
    const database = await Database.open();
    await database.run("CREATE SCHEMA counted");
    let now = 0;
    const selections = new HeldSelections(database, () => now);
    const rows = async (name: string) => database.rows(`FROM ${name} LIMIT 1`);
    const large = (value: number) =>
      selections.hold("SELECT $value::INTEGER AS value FROM range(1500000)", { value });
    const first = await large(1);
    const second = await large(2);
    expect(await rows(first)).toEqual([{ value: 1 }]);
    now = 120_000;
    await large(3);
    await expect(rows(first)).rejects.toThrow();
    await expect(rows(second)).rejects.toThrow();
    expect(await rows(await large(1))).toEqual([{ value: 1 }]);
    database.close();
  });
});

it("what is counted from names each table that it reads", () => {
  for (const sql of [COUNTED_ARTICLES, COUNTED_EXERCISES, COUNTED_PLACES])
    expect(sql.match(/FROM (?!main\.)[a-z_.]+\b/g) ?? []).toEqual([]);
});
