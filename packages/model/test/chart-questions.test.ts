import { describe, expect, it } from "vitest";
import {
  type Answering,
  articlesRead,
  type Filter,
  type FrequencyQuestion,
  frequency,
  frequencyGaps,
  latestArticle,
  participantsOverTime,
  partnerMatrix,
  placesMap,
  placesOffMap,
  type QueryValues,
  season,
  seriesTimeline,
  timeline,
} from "../src/index.ts";
import { openWorld } from "./open-world.ts";

const { dataset } = await openWorld();

const NOTHING: Filter = { text: "no such name" };
const BOTH: Filter = { kinds: [] };
const yearly: FrequencyQuestion = { unit: "year", measure: "exercises", split: "kind" };
const row = (period: string, part: string, amount: number) => ({ period, part, amount });

describe("frequency", () => {
  it("counts exercises without patrols and cancelled ones, and fills empty years with 0", async () => {
    expect(await frequency(dataset, {}, yearly)).toEqual([
      row("2021", "exercise", 2),
      row("2022", "exercise", 0),
      row("2023", "exercise", 1),
      row("2024", "exercise", 1),
    ]);
  });

  it("keeps patrols apart when both kinds are asked for, or adds them up", async () => {
    const filter: Filter = { kinds: [], years: [2023, 2024] };
    expect(await frequency(dataset, filter, yearly)).toEqual([
      row("2023", "exercise", 1),
      row("2023", "patrol", 0),
      row("2024", "exercise", 1),
      row("2024", "patrol", 1),
    ]);
    expect(await frequency(dataset, filter, { ...yearly, split: "none" })).toEqual([
      row("2023", "all", 1),
      row("2024", "all", 2),
    ]);
  });

  it.each([
    ["half", "2021-H2", ["2022-H1", "2022-H2", "2023-H1", "2023-H2", "2024-H1"], "2024-H2"],
    ["quarter", "2021-Q3", ["2021-Q4", "2022-Q1"], "2024-Q3"],
    ["month", "2021-09", ["2021-10", "2021-11"], "2024-07"],
  ] as const)("places by %s only what is known so finely", async (unit, first, next, last) => {
    const rows = await frequency(dataset, BOTH, { ...yearly, unit, split: "none" });
    const periods = rows.map(({ period }) => period);
    expect(periods[0]).toBe(first);
    expect(periods.slice(1, 1 + next.length)).toEqual(next);
    expect(rows.at(-1)).toEqual(row(last, "all", 2));
    expect(rows.reduce((sum, each) => sum + each.amount, 0)).toBe(4);
  });

  it("adds up the days of exercises of which first and last day are known", async () => {
    const days: FrequencyQuestion = { ...yearly, measure: "days" };
    expect(await frequency(dataset, {}, days)).toEqual([row("2021", "exercise", 4)]);
  });

  it("adds up parties that took part, observers left out", async () => {
    const rows = await frequency(dataset, {}, { ...yearly, measure: "participations" });
    expect(rows.map(({ amount }) => amount)).toEqual([7, 0, 2, 2]);
  });

  it("splits by the latest word on an exercise, untold as unknown", async () => {
    const filter: Filter = { statuses: [] };
    const rows = await frequency(dataset, filter, { ...yearly, split: "status" });
    expect(rows.filter(({ amount }) => amount > 0)).toEqual([
      row("2021", "completed", 2),
      row("2022", "cancelled", 1),
      row("2023", "unknown", 1),
      row("2024", "ongoing", 1),
    ]);
  });

  it("has no rows when nothing matches", async () => {
    expect(await frequency(dataset, NOTHING, yearly)).toEqual([]);
  });
});

describe("frequency, what it leaves out", () => {
  it.each([
    [yearly, { undated_count: 1, imprecise_count: 0, unmeasured_count: 0 }],
    [
      { ...yearly, unit: "month" },
      { undated_count: 1, imprecise_count: 1, unmeasured_count: 0 },
    ],
    [
      { ...yearly, measure: "days" },
      { undated_count: 1, imprecise_count: 0, unmeasured_count: 4 },
    ],
    [
      { unit: "quarter", measure: "days", split: "status" },
      { undated_count: 1, imprecise_count: 1, unmeasured_count: 3 },
    ],
  ] as const)("tells what %o leaves out", async (question, gaps) => {
    expect(await frequencyGaps(dataset, BOTH, question)).toEqual(gaps);
  });

  it("loses none: rows and gaps add up to the selection", async () => {
    for (const unit of ["year", "half", "quarter", "month"] as const) {
      const question = { ...yearly, unit };
      const rows = await frequency(dataset, { kinds: [], statuses: [] }, question);
      const gaps = await frequencyGaps(dataset, { kinds: [], statuses: [] }, question);
      const left_out = gaps.undated_count + gaps.imprecise_count + gaps.unmeasured_count;
      expect(rows.reduce((sum, each) => sum + each.amount, left_out)).toBe(7);
    }
  });
});

describe("articles read", () => {
  it("counts articles by publication, undated ones last", async () => {
    expect(await articlesRead(dataset, "month")).toEqual([
      { period: "2021-10", article_count: 2 },
      { period: "2024-07", article_count: 1 },
      { period: null, article_count: 1 },
    ]);
    expect((await articlesRead(dataset, "half"))[0]?.period).toBe("2021-H2");
    expect(await latestArticle(dataset)).toBe("2024-07-14");
  });
});

describe("places on the map", () => {
  it("gives places with a point, and apart from them what has none", async () => {
    expect(await placesMap(dataset)).toEqual([
      {
        place: "Zhanjiang",
        place_kind: "city",
        country: "CHN",
        latitude: 21.2339,
        longitude: 110.3878,
        exercise_count: 1,
      },
    ]);
    expect(await placesOffMap(dataset)).toEqual([
      { place: null, host: "RUS", name: "Russia", exercise_count: 1 },
      { place: "Sea of Japan", host: null, name: "Sea of Japan", exercise_count: 1 },
    ]);
  });

  it("gives no more than it is asked for", async () => {
    expect(await placesMap(dataset, {}, 0)).toEqual([]);
    expect(await placesOffMap(dataset, {}, 1)).toHaveLength(1);
  });
});

describe("partner matrix", () => {
  it("counts pairs among the parties that took part most often", async () => {
    expect(await partnerMatrix(dataset, {}, 3)).toEqual({
      parties: [
        { party: "CHN", party_kind: "country", exercise_count: 4 },
        { party: "RUS", party_kind: "country", exercise_count: 4 },
        { party: "IND", party_kind: "country", exercise_count: 2 },
      ],
      pairs: [
        { party_a: "CHN", party_b: "RUS", exercise_count: 3 },
        { party_a: "CHN", party_b: "IND", exercise_count: 1 },
        { party_a: "RUS", party_b: "IND", exercise_count: 2 },
      ],
    });
  });

  it("is empty when nothing matches", async () => {
    expect(await partnerMatrix(dataset, NOTHING)).toEqual({ parties: [], pairs: [] });
  });
});

describe("season", () => {
  it("counts by month of the year, and what is known by year only apart", async () => {
    expect(await season(dataset, BOTH)).toEqual([
      { year: 2021, month: 9, exercise_count: 1 },
      { year: 2021, month: 10, exercise_count: 1 },
      { year: 2023, month: null, exercise_count: 1 },
      { year: 2024, month: 7, exercise_count: 2 },
    ]);
  });
});

describe("timeline", () => {
  it("lists the last to begin first, with the bounds of their days", async () => {
    const rows = await timeline(dataset, BOTH);
    expect(rows.map(({ exercise_id }) => exercise_id)).toEqual([
      "chn-rus-2024-07-patrol",
      "blue-heron-2024",
      "chn-pak-2023",
      "blue-heron-2021",
      "calm-steppe-2021",
    ]);
    expect(rows[1]).toEqual({
      exercise_id: "blue-heron-2024",
      name: "Blue Heron-2024",
      kind: "exercise",
      status: "ongoing",
      start_edtf: "2024-07",
      end_edtf: "2024-07",
      start_earliest: "2024-07-01",
      start_latest: "2024-07-14",
      end_earliest: "2024-07-14",
      end_latest: "2024-07-31",
      participants: ["CHN", "RUS"],
    });
    expect(await timeline(dataset, BOTH, 2)).toHaveLength(2);
  });
});

describe("series timeline", () => {
  it("gives editions by year, gaps without a row", async () => {
    expect(await seriesTimeline(dataset)).toEqual([
      { series_id: "blue-heron", name: "Blue Heron", year: 2021, exercise_count: 1 },
      { series_id: "blue-heron", name: "Blue Heron", year: 2024, exercise_count: 1 },
    ]);
  });
});

describe("participants over time", () => {
  it("gives the first parties every year of the selection", async () => {
    const rows = await participantsOverTime(dataset, {}, 2);
    expect(rows.map(({ party, year, exercise_count }) => [party, year, exercise_count])).toEqual([
      ["CHN", 2021, 2],
      ["CHN", 2022, 0],
      ["CHN", 2023, 1],
      ["CHN", 2024, 1],
      ["RUS", 2021, 2],
      ["RUS", 2022, 0],
      ["RUS", 2023, 0],
      ["RUS", 2024, 1],
    ]);
  });
});

describe("generated SQL", () => {
  it("can be planned for each question, with all values bound", async () => {
    const asked: { sql: string; values: QueryValues }[] = [];
    const recorder: Answering = {
      query: async <T extends object>(sql: string, values: QueryValues = {}) => {
        asked.push({ sql, values });
        return [] as T[];
      },
    };
    const hostile = "x'); SELECT 1; --";
    const filter: Filter = { place: hostile, began: ["2021-01-01", "2024-12-31"] };
    await frequency(recorder, filter, yearly);
    await frequencyGaps(recorder, filter, yearly);
    await articlesRead(recorder, "month");
    await latestArticle(recorder);
    await Promise.all(
      [placesMap, placesOffMap, partnerMatrix, season, timeline].map((ask) =>
        ask(recorder, filter),
      ),
    );
    await seriesTimeline(recorder, filter);
    await participantsOverTime(recorder, filter);
    expect(asked).toHaveLength(11);
    for (const { sql, values } of asked) {
      const plan = await dataset.query(`EXPLAIN ${sql}`, values);
      expect(JSON.stringify(plan)).toContain("physical_plan");
      expect(sql).not.toContain(hostile);
    }
  });
});
