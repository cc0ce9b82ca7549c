import { describe, expect, it } from "vitest";
import {
  domainCounts,
  type ExerciseListPart,
  type ExerciseListSort,
  exerciseList,
  selection,
} from "../src/index.ts";
import { openWorld } from "./open-world.ts";

const { dataset } = await openWorld();

const EVERYTHING = { kinds: [], statuses: [] };
const WHOLE: ExerciseListPart = { sort: "dates", is_descending: true, limit: 50, offset: 0 };
const NEWEST_FIRST = [
  "chn-rus-2024-07-patrol",
  "blue-heron-2024",
  "chn-pak-2023",
  "blue-heron-2021",
  "calm-steppe-2021",
  "ind-rus-2022",
  "ind-rus-undated",
];

async function ids(part: Partial<ExerciseListPart>, filter = EVERYTHING): Promise<string[]> {
  const rows = await exerciseList(dataset, filter, { ...WHOLE, ...part });
  return rows.map((row) => row.exercise_id);
}

describe("the list of exercises", () => {
  it("has one row with all parts of an exercise", async () => {
    const rows = await exerciseList(dataset, { text: "Blue Heron-2024" }, WHOLE);
    expect(rows).toEqual([
      {
        exercise_id: "blue-heron-2024",
        name: "Blue Heron-2024",
        kind: "exercise",
        status: "ongoing",
        start_edtf: "2024-07",
        end_edtf: "2024-07",
        participants: ["CHN", "RUS"],
        domains: ["air", "naval"],
        places: ["Zhanjiang"],
        host: ["CHN"],
        series_id: "blue-heron",
        series_name: "Blue Heron",
        article_count: 2,
        source_count: 2,
      },
    ]);
  });

  it("stands newest first, undated ones last by id", async () => {
    expect(await ids({})).toEqual(NEWEST_FIRST);
  });

  it("keeps what is undated last when the oldest stands first", async () => {
    expect(await ids({ is_descending: false })).toEqual([
      "calm-steppe-2021",
      "blue-heron-2021",
      "chn-pak-2023",
      "blue-heron-2024",
      "chn-rus-2024-07-patrol",
      "ind-rus-2022",
      "ind-rus-undated",
    ]);
  });

  it("comes in parts that together are the whole", async () => {
    const parts = await Promise.all([0, 3, 6].map((offset) => ids({ limit: 3, offset })));
    expect(parts.flat()).toEqual(NEWEST_FIRST);
  });

  it.each<[ExerciseListSort, boolean, string[]]>([
    ["name", false, ["blue-heron-2021", "blue-heron-2024", "calm-steppe-2021"]],
    ["name", true, ["calm-steppe-2021", "blue-heron-2024", "blue-heron-2021"]],
    ["participants", true, ["calm-steppe-2021", "chn-rus-2024-07-patrol", "blue-heron-2024"]],
    ["domains", false, ["chn-rus-2024-07-patrol", "blue-heron-2024", "calm-steppe-2021"]],
    ["places", true, ["blue-heron-2024", "blue-heron-2021", "chn-rus-2024-07-patrol"]],
    ["host", false, ["blue-heron-2024", "ind-rus-2022", "blue-heron-2021"]],
    ["series", false, ["blue-heron-2024", "blue-heron-2021", "chn-rus-2024-07-patrol"]],
    ["status", true, ["ind-rus-2022", "chn-rus-2024-07-patrol", "blue-heron-2021"]],
    ["sources", true, ["blue-heron-2024", "chn-rus-2024-07-patrol", "chn-pak-2023"]],
  ])("sorts by %s, descending: %s", async (sort, is_descending, first) => {
    expect(await ids({ sort, is_descending, limit: 3 })).toEqual(first);
  });

  it("sorts by articles, most first, equals newest first", async () => {
    expect(await ids({ sort: "articles", limit: 2 })).toEqual([
      "blue-heron-2024",
      "blue-heron-2021",
    ]);
  });
});

describe("a selection in numbers", () => {
  it("counts what the filter lets through and nothing else", async () => {
    expect(await selection(dataset, {})).toEqual({
      exercise_count: 5,
      patrol_count: 0,
      announced_count: 1,
      cancelled_count: 0,
      known_domain_count: 3,
      article_count: 4,
      first_year: 2021,
      last_year: 2024,
    });
  });

  it("counts patrols and cancelled ones where they are asked for", async () => {
    const row = await selection(dataset, EVERYTHING);
    expect(row).toMatchObject({ exercise_count: 6, patrol_count: 1, cancelled_count: 1 });
    expect(row.known_domain_count).toBe(5);
  });

  it("is a row of zeros where nothing matches", async () => {
    expect(await selection(dataset, { countries: ["MNG"] })).toMatchObject({
      exercise_count: 0,
      article_count: 0,
      first_year: null,
    });
  });
});

describe("domains of a selection", () => {
  it("counts dated and undated exercises, each in all its domains", async () => {
    expect(await domainCounts(dataset)).toEqual([
      { domain: "naval", exercise_count: 2 },
      { domain: "unknown", exercise_count: 2 },
      { domain: "air", exercise_count: 1 },
      { domain: "land", exercise_count: 1 },
    ]);
  });
});
