import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { catalogue, openDataset, type PlainRow, wholeTable } from "@drillbook/model";
import type { APIRequestContext } from "@playwright/test";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { asyncBufferFromUrl, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { expect, test } from "./world-site.ts";

const LATEST = "/data/latest";

/** A value as text, whatever a reader makes of numbers, dates and lists. */
function plain(value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "object") return JSON.stringify([...(value as Iterable<unknown>)]);
  return String(value);
}

const asText = (rows: readonly object[]) => rows.map((row) => Object.values(row).map(plain));

/** Readers that are not ours, by form. */
const READERS: Readonly<
  Record<string, (request: APIRequestContext, address: string) => Promise<readonly object[]>>
> = {
  parquet: async (_, address) =>
    parquetReadObjects({ file: await asyncBufferFromUrl({ url: address }), compressors }),
  csv: async (request, address) =>
    parse(await (await request.get(address)).text(), { columns: true }) as object[],
  json: async (request, address) => (await request.get(address)).json(),
  arrow: async (request, address) => {
    const table = tableFromIPC(await (await request.get(address)).body());
    const days = new Set(
      table.schema.fields.filter((f) => String(f.type).startsWith("Date")).map((f) => f.name),
    );
    return table
      .toArray()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row.toJSON()).map(([name, value]) => [
            name,
            days.has(name) && value !== null ? new Date(Number(value)) : value,
          ]),
        ),
      );
  },
};

for (const [form, read] of Object.entries(READERS))
  test(`every table as ${form} holds the rows of the dataset`, async ({
    request,
    site,
    dataset,
  }) => {
    const open = await openDataset(dataset);
    try {
      for (const { name } of catalogue) {
        const rows: PlainRow[] = await open.query(wholeTable(name));
        const found = await read(request, `${site.address}${LATEST}/${name}.${form}`);
        expect(asText(found), name).toEqual(asText(rows));
      }
    } finally {
      open.close();
    }
  });

test("the archive holds all files, and the checksums are theirs", async ({ request }) => {
  const files = unzipSync(await (await request.get(`${LATEST}/drillbook.zip`)).body());
  const sums = Buffer.from(files.SHA256SUMS ?? "").toString();
  expect(sums).toBe(await (await request.get(`${LATEST}/SHA256SUMS`)).text());
  const lines = sums
    .trim()
    .split("\n")
    .map((line) => line.split("  "));
  expect(lines).toHaveLength(catalogue.length + 1);
  for (const [sum, name = ""] of lines) {
    const packed = createHash("sha256")
      .update(files[name] ?? "")
      .digest("hex");
    const sent = createHash("sha256").update(await (await request.get(`${LATEST}/${name}`)).body());
    expect([packed, sent.digest("hex")], name).toEqual([sum, sum]);
  }
});

test("a part of a file can be asked for, and a file only where it is new", async ({ request }) => {
  const path = `${LATEST}/exercises.parquet`;
  const whole = await request.get(path);
  const length = Number(whole.headers()["content-length"]);
  const head = await request.head(path);
  expect(head.headers()).toMatchObject({
    "content-length": String(length),
    "accept-ranges": "bytes",
    "access-control-allow-origin": "*",
    "content-disposition": 'attachment; filename="exercises.parquet"',
    "content-type": "application/vnd.apache.parquet",
  });
  const part = await request.get(path, { headers: { Range: "bytes=-4" } });
  expect(part.status()).toBe(206);
  expect((await part.body()).toString()).toBe("PAR1");
  expect(part.headers()["content-range"]).toBe(`bytes ${length - 4}-${length - 1}/${length}`);
  const beyond = await request.get(path, { headers: { Range: `bytes=${length}-` } });
  expect(beyond.status()).toBe(416);
  const etag = whole.headers().etag ?? "";
  const again = await request.get(path, { headers: { "If-None-Match": etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const csv = await request.get(`${LATEST}/evidence.csv`, { headers: { Range: "bytes=0-99" } });
  expect((await csv.body()).length).toBe(100);
});

for (const [path, status, words] of [
  [`${LATEST}/exercises.xlsx`, 404, "There is no file exercises.xlsx"],
  [`${LATEST}/..%2Fdatapackage.json`, 404, "There is no file"],
  ["/data/9.9.9/exercises.csv", 404, "There is no version 9.9.9"],
] as const)
  test(`${path} answers ${status} and says why`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toContain(words);
  });

test("nothing can be put there", async ({ request }) => {
  const answer = await request.post(`${LATEST}/exercises.csv`, { data: "x" });
  expect(answer.status()).toBe(405);
});

test("the metadata name every table and column", async ({ request }) => {
  const croissant = await (await request.get(`${LATEST}/croissant.json`)).json();
  const fields = croissant.recordSet.map(
    (set: { "@id": string; field: { name: string }[] }) =>
      [set["@id"], set.field.map(({ name }) => name)] as const,
  );
  expect(fields).toEqual(catalogue.map((table) => [table.name, Object.keys(table.columns)]));
  const described = await (await request.get(`${LATEST}/datapackage.json`)).json();
  expect(described.resources.map(({ name }: { name: string }) => name)).toEqual(
    catalogue.map(({ name }) => name),
  );
});

test("the programs on the page run and count what the dataset holds", async ({ page, dataset }) => {
  await page.goto("/data");
  const code = async (title: string) =>
    (await page.locator(`section[aria-label="${title}"] code`).textContent()) ?? "";
  const open = await openDataset(dataset);
  const sql = (await code("DuckDB"))
    .replace(/read_parquet\('[^']*'\)/, "exercises")
    .replace(/;$/, "");
  const counted = await open.query<{ year: number; exercises: number }>(sql);
  open.close();
  expect(counted.length).toBeGreaterThan(3);
  const folder = await mkdtemp(join(import.meta.dirname, ".snippet-"));
  try {
    const program = join(folder, "count.mjs");
    const ending = /console\.log\((.*)\);\s*$/;
    await writeFile(program, (await code("JavaScript")).replace(ending, "export default $1;"));
    const { default: years } = await import(pathToFileURL(program).href);
    expect(years).toEqual(counted.map(({ year, exercises }) => [year, exercises]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a click downloads a table", async ({ page }) => {
  await page.goto("/data");
  const offered = page.waitForEvent("download");
  await page.getByRole("link", { name: "exercises as parquet" }).click();
  expect((await offered).suggestedFilename()).toBe("exercises.parquet");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the pages of data, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ["/data", "/codebook"]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
  });

test("the codebook tells of every column", async ({ page }) => {
  await page.goto("/codebook");
  for (const { name, columns } of catalogue) {
    const rows = page.locator(`section:has(> #${name}) tbody th code`);
    await expect(rows).toHaveText(Object.keys(columns));
  }
});
