import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Answering,
  articleRecord,
  askedSql,
  countryRecord,
  type Dataset,
  editions,
  exerciseSurroundings,
  frequency,
  nearPages,
  openDataset,
  type PageKind,
  partnersOf,
  type QueryValues,
  selectedSeries,
  seriesRecord,
} from "../src/index.ts";
import { world } from "./world.ts";
import { newFolder, writeWorld } from "./write-world.ts";

let folder: Awaited<ReturnType<typeof newFolder>>;
let dataset: Dataset;

beforeAll(async () => {
  folder = await newFolder();
  const joined = {
    ...world.matches[0],
    report_id: "a-3-1",
    other_report_id: "a-4-1",
    is_joined: true,
    rule: "same_name",
    veto: null,
    score: 0.9,
  } as const;
  const later = {
    ...world.series[0],
    series_id: "white-heron",
    name: "White Heron",
    aliases: [],
    succeeds: "blue-heron",
    first_year: null,
    last_year: null,
    exercise_count: 0,
  };
  await writeWorld(folder.dir, {
    ...world,
    matches: [joined],
    series: [...world.series, later],
  } as never);
  dataset = await openDataset(folder.dir);
});

afterAll(async () => {
  dataset.close();
  await folder.remove();
});

const BY_YEAR = { unit: "year", measure: "exercises", split: "kind" } as const;

describe("partners", () => {
  it("counts who took part beside a country, itself and observers left out", async () => {
    const rows = await partnersOf(dataset, { countries: ["RUS"], kinds: [] });
    expect(
      rows.map((row) => [row.party, row.exercise_count, row.first_year, row.last_year]),
    ).toEqual([
      ["CHN", 4, 2021, 2024],
      ["IND", 2, 2021, 2021],
      ["PAK", 1, 2021, 2021],
      ["SCO", 1, 2021, 2021],
    ]);
    expect(rows[0]?.name).toBe("China");
  });

  it("is the ranking of all where no country is named", async () => {
    expect((await partnersOf(dataset, {})).map((row) => row.exercise_count)).toEqual([
      4, 4, 2, 2, 1,
    ]);
  });
});

describe("country record", () => {
  it("counts what it hosted and what it only watched, cancelled ones left out", async () => {
    expect(await countryRecord(dataset, "RUS")).toMatchObject({
      name: "Russia",
      host_count: 2,
      observed_count: 0,
    });
    expect(await countryRecord(dataset, "MNG")).toMatchObject({ host_count: 0, observed_count: 1 });
    expect(await countryRecord(dataset, "IND")).toMatchObject({ host_count: 0 });
  });

  it("is null for an unknown code, even one that tries to be SQL", async () => {
    expect(await countryRecord(dataset, "' OR true --")).toBeNull();
  });
});

describe("selected series", () => {
  it("counts the selected exercises of each series", async () => {
    const row = { series_id: "blue-heron", name: "Blue Heron" };
    expect(await selectedSeries(dataset, { countries: ["CHN"] })).toEqual([
      { ...row, exercise_count: 2, first_year: 2021, last_year: 2024 },
    ]);
    expect(await selectedSeries(dataset, { countries: ["PAK"] })).toEqual([]);
  });
});

describe("series editions", () => {
  it("are the exercises of a series by date, with parties and places", async () => {
    const rows = await editions(dataset, { series: ["blue-heron"] });
    expect(rows.map((row) => [row.exercise_id, row.participants, row.places])).toEqual([
      ["blue-heron-2021", ["CHN", "RUS"], ["Sea of Japan"]],
      ["blue-heron-2024", ["CHN", "RUS"], ["Zhanjiang"]],
    ]);
    expect(rows[1]).toMatchObject({ edition: "2024", domains: ["air", "naval"], article_count: 2 });
  });

  it("has called-off ones and patrols when asked for, undated ones last", async () => {
    const rows = await editions(dataset, { kinds: [], statuses: [] });
    expect(rows).toHaveLength(7);
    expect(rows.slice(-2).map((row) => row.exercise_id)).toEqual([
      "ind-rus-2022",
      "ind-rus-undated",
    ]);
  });
});

describe("series record", () => {
  it("has names without their years, and what came after", async () => {
    const record = await seriesRecord(dataset, "blue-heron");
    expect(record?.names).toEqual([
      { name: "Blue Heron", exercise_count: 1, first_year: 2024, last_year: 2024 },
    ]);
    expect(record?.succeeds).toBeNull();
    expect(record?.succeeded_by.map((row) => row.series_id)).toEqual(["white-heron"]);
    expect((await seriesRecord(dataset, "white-heron"))?.succeeds?.name).toBe("Blue Heron");
  });

  it("is null for an unknown id", async () => {
    expect(await seriesRecord(dataset, "no-heron")).toBeNull();
  });
});

describe("article record", () => {
  it("has the reports of the article, their words, and its copies", async () => {
    const first = await articleRecord(dataset, "a-1");
    expect(first?.reports.map((row) => [row.report_id, row.exercise_name])).toEqual([
      ["a-1-1", "Blue Heron-2021"],
      ["a-1-2", "Calm Steppe-2021"],
    ]);
    expect(first?.reports[1]?.exercise_participants).toEqual(["CHN", "IND", "PAK", "RUS", "SCO"]);
    expect(first?.copies.map((row) => row.article_id)).toEqual(["a-2"]);
    const copy = await articleRecord(dataset, "a-2");
    expect(copy?.copies.map((row) => row.article_id)).toEqual(["a-1"]);
    const third = await articleRecord(dataset, "a-3");
    expect(third?.evidence.map((row) => row.quote)).toEqual(["in July 2024"]);
    expect(third?.copies).toEqual([]);
  });

  it("is null for an unknown id", async () => {
    expect(await articleRecord(dataset, "a-99")).toBeNull();
  });
});

describe("surroundings of an exercise", () => {
  it("knows its series, its neighbours and why its reports are one", async () => {
    const later = await exerciseSurroundings(dataset, "blue-heron-2024");
    expect(later.series).toEqual({
      series_id: "blue-heron",
      name: "Blue Heron",
      exercise_count: 2,
    });
    expect(later.previous?.exercise_id).toBe("blue-heron-2021");
    expect(later.next).toBeNull();
    expect(later.joined.map((row) => [row.rule, row.article_id, row.other_article_id])).toEqual([
      ["same_name", "a-3", "a-4"],
    ]);
    const earlier = await exerciseSurroundings(dataset, "blue-heron-2021");
    expect(earlier.previous).toBeNull();
    expect(earlier.next?.exercise_id).toBe("blue-heron-2024");
    expect(earlier.joined).toEqual([]);
  });

  it("is empty for an exercise that stands alone", async () => {
    const empty = {
      series: null,
      previous: null,
      next: null,
      umbrella: null,
      parts: [],
      joined: [],
    };
    expect(await exerciseSurroundings(dataset, "chn-pak-2023")).toEqual(empty);
  });
});

const NEAR: readonly (readonly [PageKind, string, string])[] = [
  ["exercises", "blue-heron-2042", "blue-heron-2024"],
  ["countries", "china", "CHN"],
  ["countries", "Rusia", "RUS"],
  ["series", "blue-herons", "blue-heron"],
  ["articles", "a-1x", "a-1"],
];

describe("near pages", () => {
  it.each(NEAR)("among %s finds for %s the page %s first", async (kind, asked, found) => {
    expect((await nearPages(dataset, kind, asked))[0]?.id).toBe(found);
  });

  it("offers nothing for what is like nothing", async () => {
    expect(await nearPages(dataset, "series", "'; --")).toEqual([]);
  });
});

describe("the SQL of a question", () => {
  it("gives the rows of the question when it is exported", async () => {
    const question = (answering: Answering) =>
      frequency(answering, { countries: ["PAK"] }, BY_YEAR);
    const { sql, values } = await askedSql(question);
    const pieces: string[] = [];
    for await (const piece of dataset.export(sql, "json", values)) pieces.push(piece);
    expect(JSON.parse(pieces.join(""))).toEqual(await question(dataset));
  });

  it("is refused for a question of several queries", async () => {
    const two = async (answering: Answering) => {
      await answering.query("SELECT 1");
      await answering.query("SELECT 2");
    };
    await expect(askedSql(two)).rejects.toMatchObject({ code: "query_failed" });
  });

  it("can be planned for each question of the pages", async () => {
    const asked: { sql: string; values: QueryValues }[] = [];
    const recorder: Answering = {
      query: async <T extends object>(sql: string, values: QueryValues = {}) => {
        asked.push({ sql, values });
        return [{}] as T[];
      },
    };
    await partnersOf(recorder, { countries: ["RUS"] });
    await countryRecord(recorder, "RUS");
    await selectedSeries(recorder, { countries: ["RUS"] });
    await seriesRecord(recorder, "blue-heron");
    await editions(recorder, { series: ["blue-heron"] });
    await articleRecord(recorder, "a-1");
    await exerciseSurroundings(recorder, "blue-heron-2024");
    for (const kind of ["exercises", "countries", "series", "articles"] as const)
      await nearPages(recorder, kind, "blue");
    expect(asked).toHaveLength(3 + 5 + 4 + 6 + 4);
    for (const { sql, values } of asked) {
      const plan = await dataset.query(`EXPLAIN ${sql}`, values);
      expect(JSON.stringify(plan)).toContain("physical_plan");
      expect(sql).not.toContain("blue-heron");
    }
  });
});
