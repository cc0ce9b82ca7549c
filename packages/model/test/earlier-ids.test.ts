import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type EarlierReport,
  exerciseRedirect,
  openDataset,
  openEarlierIds,
  type RedirectRow,
} from "../src/index.ts";
import { world } from "./world.ts";
import { newFolder, writeWorld } from "./write-world.ts";

let folder: Awaited<ReturnType<typeof newFolder>>;

beforeEach(async () => {
  folder = await newFolder();
  await writeWorld(folder.dir, world);
});

afterEach(() => folder.remove());

async function read(): Promise<{ reports: EarlierReport[]; redirects: RedirectRow[] } | null> {
  const earlier = await openEarlierIds(folder.dir);
  if (earlier === null) return null;
  const reports: EarlierReport[] = [];
  for await (const batch of earlier.reports()) reports.push(...batch);
  const redirects = await earlier.redirects();
  earlier.close();
  return { reports, redirects };
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

describe("the ids of an earlier dataset", () => {
  it("are read with the reports behind them, those of one exercise together", async () => {
    const found = await read();
    expect(found?.redirects).toEqual(world.redirects);
    const expected = world.reports
      .map(({ report_id, article_id, exercise_id, name }) => ({
        report_id,
        article_id,
        exercise_id,
        name,
      }))
      .sort((a, b) => byText(a.exercise_id + a.report_id, b.exercise_id + b.report_id));
    expect(found?.reports).toEqual(expected);
  });

  it("are read from a dataset of before there were redirects, and whatever its other tables are", async () => {
    await rm(join(folder.dir, "redirects.parquet"));
    await writeFile(join(folder.dir, "places.parquet"), "of another shape");
    const path = join(folder.dir, "datapackage.json");
    const description = JSON.parse(await readFile(path, "utf8"));
    description.resources = description.resources.filter(
      ({ name }: { name: string }) => name !== "redirects",
    );
    await writeFile(path, JSON.stringify(description));
    const found = await read();
    expect(found?.redirects).toEqual([]);
    expect(found?.reports).toHaveLength(world.reports.length);
  });

  it("are none where there is no dataset, and not trusted where a file was changed or lost", async () => {
    await appendFile(join(folder.dir, "reports.parquet"), "x");
    await expect(read()).rejects.toMatchObject({ code: "dataset_invalid" });
    await rm(join(folder.dir, "reports.parquet"));
    await expect(read()).rejects.toMatchObject({ code: "dataset_missing" });
    await writeFile(join(folder.dir, "datapackage.json"), "{");
    await expect(read()).rejects.toMatchObject({ code: "dataset_invalid" });
    await rm(join(folder.dir, "datapackage.json"));
    expect(await read()).toBeNull();
  });
});

describe("a redirect", () => {
  it("tells what became of an id of an earlier dataset, and nothing of one that never was", async () => {
    const dataset = await openDataset(folder.dir);
    expect(await exerciseRedirect(dataset, "calm-steppe")).toEqual({
      old_id: "calm-steppe",
      new_ids: ["calm-steppe-2021", "chn-pak-2023"],
      reason: "split",
      report_ids: [],
    });
    expect(await exerciseRedirect(dataset, "calm-steppe-2021")).toBeNull();
    dataset.close();
  });
});
