// @vitest-environment node
import { mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatasetWriter } from "@drillbook/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatasetShelf } from "../load/dataset-shelf.ts";

let dir = "";

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "drillbook-shelf-"));
});

afterEach(() => rm(dir, { recursive: true, force: true }));

async function build(version: string, countries: readonly string[]): Promise<void> {
  const writer = await createDatasetWriter(dir, { version });
  await writer.append(
    "countries",
    countries.map((country) => ({ country, name: country, region: null })),
  );
  await writer.finish();
}

describe("the dataset shelf", () => {
  it("lends the same open dataset until it is rebuilt, then the new one", async () => {
    await build("1.0.0", ["NOR"]);
    const shelf = new DatasetShelf();
    const [first, second] = await Promise.all([shelf.borrow(dir), shelf.borrow(dir)]);
    expect(first.dataset).toBe(second.dataset);
    await build("2.0.0", ["NOR", "CHL"]);
    const third = await shelf.borrow(dir);
    expect([first.dataset.version, third.dataset.version]).toEqual(["1.0.0", "2.0.0"]);
    expect(third.dataset.tables.countries).toBe(2);
  });

  it("opens anew when only the time of the description changed", async () => {
    await build("1.0.0", ["NOR"]);
    const shelf = new DatasetShelf();
    const first = await shelf.borrow(dir);
    await utimes(join(dir, "datapackage.json"), new Date(0), new Date(0));
    expect((await shelf.borrow(dir)).dataset).not.toBe(first.dataset);
  });

  it("keeps a replaced dataset usable until the last reader gives it back", async () => {
    await build("1.0.0", ["NOR"]);
    const shelf = new DatasetShelf();
    const first = await shelf.borrow(dir);
    const second = await shelf.borrow(dir);
    await build("2.0.0", ["CHL"]);
    await shelf.borrow(dir);
    first.giveBack();
    first.giveBack();
    const ask = () => second.dataset.query("SELECT 1 AS one");
    expect(await ask()).toEqual([{ one: 1 }]);
    second.giveBack();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await expect(ask()).rejects.toThrow();
  });

  it("says that a dataset is missing, and finds it once it is built", async () => {
    const shelf = new DatasetShelf();
    await expect(shelf.borrow(dir)).rejects.toMatchObject({ code: "dataset_missing" });
    await build("1.0.0", ["NOR"]);
    expect((await shelf.borrow(dir)).dataset.version).toBe("1.0.0");
  });
});
