import { mkdtemp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { offeredFile } from "../download/file-form.ts";
import { PreparedFiles } from "../download/prepared-files.ts";
import { fileSize } from "../words/file-size.ts";

describe("the files of a dataset", () => {
  it("are its tables in four forms, and what describes them", () => {
    expect(offeredFile("exercises.csv")).toMatchObject({ table: "exercises", form: "csv" });
    expect(offeredFile("evidence.arrow")).toMatchObject({
      type: "application/vnd.apache.arrow.stream",
    });
    expect(offeredFile("SHA256SUMS")).toMatchObject({ other: "SHA256SUMS", table: null });
  });

  it.each([
    "exercises",
    "exercises.xlsx",
    "secrets.csv",
    "../exercises.csv",
    "toString",
    "constructor.csv",
    "",
  ])("are not %j", (name) => expect(offeredFile(name)).toBeNull());

  it("have sizes that people can read", () => {
    expect([0, 999, 1000, 19_732, 123_456_789, 5e12].map(fileSize)).toEqual([
      "0 bytes",
      "999 bytes",
      "1 kB",
      "19.7 kB",
      "123 MB",
      "5,000 GB",
    ]);
  });
});

describe("files that are made of a dataset", () => {
  let home: string;
  const MADE_ON = new Date("2024-05-06T07:08:09Z");

  async function dataset(name: string): Promise<string> {
    const root = await mkdtemp(join(home, name));
    await writeFile(join(root, "datapackage.json"), "{}");
    await utimes(join(root, "datapackage.json"), MADE_ON, MADE_ON);
    return root;
  }

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), "drillbook-prepared-"));
  });

  afterEach(async () => {
    await rm(home, { recursive: true, force: true });
  });

  it("are made once for all who ask, and take the time of the dataset", async () => {
    const root = await dataset("a");
    const files = new PreparedFiles();
    let made = 0;
    const make = async (path: string) => {
      made += 1;
      await writeFile(path, "rows");
    };
    const paths = await Promise.all([1, 2, 3].map(() => files.get(root, "t.csv", make)));
    expect(new Set(paths).size).toBe(1);
    expect(made).toBe(1);
    expect(await readFile(paths[0] ?? "", "utf8")).toBe("rows");
    expect((await stat(paths[0] ?? "")).mtime).toEqual(MADE_ON);
  });

  it("are made again after a failure, and nothing half made is seen", async () => {
    const root = await dataset("a");
    const files = new PreparedFiles();
    const fail = async (path: string) => {
      await writeFile(path, "ro");
      throw new Error("disk full");
    };
    await expect(files.get(root, "t.csv", fail)).rejects.toThrow("disk full");
    const path = await files.get(root, "t.csv", (to) => writeFile(to, "rows"));
    expect(await readFile(path, "utf8")).toBe("rows");
  });

  it("are let go when newer datasets were asked for", async () => {
    const files = new PreparedFiles();
    const roots = await Promise.all(["a", "b", "c", "d", "e"].map(dataset));
    const paths: string[] = [];
    for (const root of roots)
      paths.push(await files.get(root, "t.csv", (to) => writeFile(to, root)));
    await expect.poll(() => stat(paths[0] ?? "").catch(() => "gone")).toBe("gone");
    expect(await readFile(paths[4] ?? "", "utf8")).toBe(roots[4]);
    const again = await files.get(roots[0] ?? "", "t.csv", (to) => writeFile(to, "anew"));
    expect(await readFile(again, "utf8")).toBe("anew");
  });
});
