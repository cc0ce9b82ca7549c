/// <reference lib="dom" />
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  articlesRead,
  type Dataset,
  frequency,
  openDataset,
  participantsOverTime,
  partnerMatrixPairs,
  partnersOf,
  placesMap,
  season,
  seriesTimeline,
  timeline,
} from "@drillbook/model";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { expect, liveCharts, test } from "./world-site.ts";

const CHINA = { countries: ["CHN"] };

/** Rows of a CSV whose cells hold no commas. */
function cells(csv: string): string[][] {
  return csv
    .trim()
    .split("\n")
    .map((line) => line.split(","));
}

const BY_YEAR = { unit: "year", measure: "exercises", split: "kind" } as const;

test("the CSV, JSON and Parquet of a chart are the rows of its question", async ({
  page,
  dataset,
}) => {
  const open = await openDataset(dataset);
  try {
    const rows = await frequency(open, { ...CHINA, kinds: [] }, BY_YEAR);
    const file = async (format: string) =>
      page.request.get(`/data/chart/frequency.${format}?country=CHN`);
    expect(await (await file("json")).json()).toEqual(rows);
    const written = rows.map((row) => Object.values(row).map(String));
    expect(cells(await (await file("csv")).text())).toEqual([
      Object.keys(rows[0] ?? {}),
      ...written,
    ]);
    const bytes = await (await file("parquet")).body();
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const parquet = await parquetReadObjects({ file: buffer as ArrayBuffer, compressors });
    expect(parquet.map((row) => Object.values(row).map(String))).toEqual(written);
    const partners = await page.request.get("/data/chart/partners-of.json?country=CHN");
    expect(await partners.json()).toEqual(await partnersOf(open, CHINA));
  } finally {
    open.close();
  }
});

const BOTH = { ...CHINA, kinds: [] };
const QUESTIONS: Readonly<Record<string, (dataset: Dataset) => Promise<readonly object[]>>> = {
  "partner-matrix.json?country=CHN": (dataset) => partnerMatrixPairs(dataset, CHINA),
  "places-map.json?country=CHN": (dataset) => placesMap(dataset, CHINA),
  "season.json?country=CHN": (dataset) => season(dataset, CHINA),
  "series-timeline.json?country=CHN": (dataset) => seriesTimeline(dataset, CHINA),
  "timeline.json?country=CHN": (dataset) => timeline(dataset, BOTH),
  "participants.json?country=CHN&participants_as=years": (dataset) =>
    participantsOverTime(dataset, CHINA),
  "coverage.json?unit=month": (dataset) => articlesRead(dataset, "month"),
};

for (const [file, question] of Object.entries(QUESTIONS)) {
  test(`${file} has the rows that the chart shows`, async ({ page, dataset }) => {
    const open = await openDataset(dataset);
    try {
      const rows = await question(open);
      expect(rows.length).toBeGreaterThan(0);
      expect(await (await page.request.get(`/data/chart/${file}`)).json()).toEqual(rows);
    } finally {
      open.close();
    }
  });
}

for (const [file, mark, least] of [
  ["partner-matrix.svg", /fill-opacity="[^"]+"/g, 20],
  ["places-map.svg", /class="(spot|ring)"/g, 5],
  ["season.svg", /fill-opacity="[^"]+"/g, 60],
  ["series-timeline.svg", /class="dot"/g, 20],
  ["timeline.svg", /class="timeline-bar"/g, 20],
  ["participants.svg?participants_as=years", /<rect/g, 20],
  ["domains-over-time.svg?domains_as=share", /<polyline/g, 3],
  ["coverage.svg", /class="coverage-bar"/g, 5],
] as const) {
  test(`the picture ${file} has its marks and stands for itself`, async ({ page }) => {
    const svg = await (await page.request.get(`/data/chart/${file}`)).text();
    expect(svg.match(mark)?.length).toBeGreaterThanOrEqual(least);
    expect(svg).not.toContain("var(");
    const isRead = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, "image/svg+xml");
      return read.querySelector("parsererror") === null;
    }, svg);
    expect(isRead).toBe(true);
    if (file === "places-map.svg") expect(svg).toMatch(/<path class="land" d="M/);
  });
}

test("a page offers what its own charts show", async ({ page }) => {
  await page.goto("/countries/CHN");
  const actions = page.locator(".actions[data-chart=frequency]");
  await actions.locator("summary").click();
  const offered = page.waitForEvent("download");
  await actions.getByRole("link", { name: "CSV" }).click();
  const download = await offered;
  expect(download.suggestedFilename()).toBe("drillbook-frequency.csv");
  const shown = await page.locator("section:has(#frequency) .twin tbody tr").count();
  const rows = cells(await readFile(await download.path(), "utf8")).slice(1);
  expect(new Set(rows.map(([year]) => year)).size).toBe(shown);
});

test("a picture says its title, filter, source, version and address", async ({ page }) => {
  const answer = await page.request.get(
    "/data/chart/frequency.svg?country=CHN&country=RUS&together=true&from=2010",
  );
  expect(answer.headers()["content-type"]).toBe("image/svg+xml");
  const svg = await answer.text();
  for (const words of [
    "Exercises peaked",
    "Selection: from 2010; China; Russia; all countries together",
    "Source: ",
    "data version 0.0.1",
    "/?country=CHN&amp;country=RUS&amp;together=true&amp;from=2010#frequency",
  ])
    expect(svg).toContain(words);
  expect(svg).not.toContain("var(");
});

test("the browser draws the picture as PNG", async ({ page }) => {
  await page.goto("/series/amber-tide");
  const actions = page.locator("section:has(#series-editions) .actions");
  await actions.locator("summary").click();
  const offered = page.waitForEvent("download");
  await actions.getByRole("button", { name: "PNG" }).click();
  const bytes = await readFile(await (await offered).path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(1_920);
});

test("the link to a chart and the code to embed it can be copied", async ({ page, site }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?country=CHN");
  await liveCharts(page);
  const actions = page.locator("section:has(#participants) .actions");
  await actions.locator("summary").click();
  await actions.getByRole("button", { name: "Copy: Link to this chart" }).click();
  await expect(actions.getByText("copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.address}/?country=CHN#participants`,
  );
  await expect(actions.getByRole("textbox", { name: "Code to embed it" })).toHaveValue(
    new RegExp(`<iframe src="${site.address}/embed/participants\\?country=CHN"`),
  );
});

test("a chart stands in a frame of another site and leads back; other pages refuse that", async ({
  page,
  site,
  watch,
}) => {
  const html = `<iframe src="${site.address}/embed/participants?country=CHN"></iframe>`;
  const outside = createServer((_, answer) => answer.end(html)).listen(0, "127.0.0.1");
  await once(outside, "listening");
  const { port } = outside.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 2 })).toBeVisible();
  await expect(frame.getByText("Selection: China")).toBeVisible();
  await expect(frame.getByRole("banner")).toBeHidden();
  await expect(frame.getByRole("link", { name: /^Drillbook: joint/ })).toHaveAttribute(
    "href",
    "/?country=CHN#participants",
  );
  outside.close();
  expect(watch.complaints).toEqual([]);
  expect(watch.strangers.splice(0)).toContain(`http://127.0.0.1:${port}/`);
  const policy = async (path: string) =>
    (await page.request.get(`${site.address}${path}`)).headers()["content-security-policy"];
  expect(await policy("/embed/participants")).toContain("frame-ancestors *");
  expect(await policy("/countries/CHN")).toContain("frame-ancestors 'none'");
});

test("downloads work without a script", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
  const page = await context.newPage();
  await page.goto("/?country=CHN&from=2015");
  await page.locator(".actions[data-chart=frequency] summary").click();
  await expect(
    page.locator(".actions[data-chart=frequency]").getByRole("link", { name: "CSV" }),
  ).toHaveAttribute("href", "/data/chart/frequency.csv?country=CHN&from=2015");
  await context.close();
});

for (const [path, status, words] of [
  ["/data/chart/participants.csv?country=ZZZ&from=x", 400, "country=ZZZ"],
  ["/data/chart/participants.exe", 404, "Charts: frequency"],
  ["/data/chart/no-such.csv", 404, "Charts: frequency"],
] as const) {
  test(`${path} answers ${status} and says why`, async ({ page }) => {
    const answer = await page.request.get(path);
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toContain(words);
  });
}
