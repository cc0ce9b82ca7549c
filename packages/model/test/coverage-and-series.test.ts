import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coverageOverTime, type Dataset, openDataset, seriesEditions } from "../src/index.ts";
import { world } from "./world.ts";
import { newFolder, writeWorld } from "./write-world.ts";

let folder: Awaited<ReturnType<typeof newFolder>>;
let dataset: Dataset;

beforeAll(async () => {
  folder = await newFolder();
  await writeWorld(folder.dir, world);
  dataset = await openDataset(folder.dir);
});

afterAll(async () => {
  dataset.close();
  await folder.remove();
});

type Counts = readonly [period: string | null, number, number, number, number];

async function counts(
  ...asked: Parameters<typeof coverageOverTime> extends [unknown, ...infer R] ? R : never
): Promise<Counts[]> {
  const rows = await coverageOverTime(dataset, ...asked);
  return rows.map((row) => [
    row.period,
    row.article_count,
    row.with_exercises_count,
    row.duplicate_count,
    row.publisher_count,
  ]);
}

describe("the editions of series", () => {
  it("are told by year, with what half of them have in common and the articles about them", async () => {
    expect(await seriesEditions(dataset)).toEqual([
      {
        series_id: "blue-heron",
        name: "Blue Heron",
        aliases: ["Grey Heron"],
        succeeds: null,
        kind: "exercise",
        years: ["2021", "2024"],
        exercise_count: 2,
        participants: ["CHN", "RUS"],
        organisations: [],
        domains: ["air", "naval"],
        article_ids: ["a-1", "a-2", "a-3", "a-4"],
        publisher_count: 2,
      },
    ]);
  });
});

describe("coverage over time", () => {
  it("counts articles by year, also years without any, undated ones last", async () => {
    expect(await counts("year")).toEqual([
      ["2021", 6, 2, 1, 2],
      ["2022", 0, 0, 0, 0],
      ["2023", 0, 0, 0, 0],
      ["2024", 1, 1, 0, 1],
      [null, 4, 1, 0, 0],
    ]);
  });

  it("counts those of some publishers and languages by month", async () => {
    expect(await counts("month", { publishers: ["Echo"] })).toEqual([
      ["2021-10", 1, 1, 1, 1],
      ["2021-11", 0, 0, 0, 0],
      ["2021-12", 2, 0, 0, 1],
    ]);
    expect(await counts("month", { publishers: ["Echo"], languages: ["ru", "zh"] })).toEqual([
      ["2021-12", 2, 0, 0, 1],
    ]);
    expect(await counts("year", { languages: ["zh"] })).toEqual([]);
  });
});
