/// <reference lib="dom" />
import type { Page } from "@playwright/test";
import { expect, liveCharts, test } from "./world-site.ts";

const KB = 1_000;

/** Compressed bytes of all scripts that the page fetches until `ready`. */
async function scriptBytes(page: Page, path: string, ready: () => Promise<unknown>) {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await ready();
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test("an exercise sends at most 145 kB of script", async ({ page }) => {
  const heading = page.getByRole("heading", { level: 1 });
  const bytes = await scriptBytes(page, "/exercises/amber-tide-2024", () => heading.waitFor());
  expect(bytes).toBeGreaterThan(100 * KB);
  expect(bytes).toBeLessThan(145 * KB);
});

test("the list sends at most 165 kB of script before anybody turns to its filters", async ({
  page,
}) => {
  const heading = page.getByRole("heading", { level: 1 });
  const bytes = await scriptBytes(page, "/exercises", () => heading.waitFor());
  expect(bytes).toBeGreaterThan(100 * KB);
  expect(bytes).toBeLessThan(165 * KB);
});

test("the overview sends at most 170 kB of script, and as much again at most when somebody turns to a chart", async ({
  page,
}) => {
  const heading = page.getByRole("heading", { level: 1 });
  const bytes = await scriptBytes(page, "/", () => heading.waitFor());
  expect(bytes).toBeGreaterThan(100 * KB);
  expect(bytes).toBeLessThan(170 * KB);
  const all = await scriptBytes(page, "/?from=2010", () => liveCharts(page));
  expect(all).toBeLessThan(285 * KB);
});

/** Adds up what the layout of the page shifts from now on, as browsers score it. */
const watchShifts = () => {
  const shifts = { sum: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      shifts.sum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  Object.assign(window, { shifts });
};

for (const width of [390, 1440]) {
  for (const path of ["/", "/exercises", "/exercises/amber-tide-2024", "/countries/CHN"]) {
    test(`nothing jumps on ${path} at ${width} px, also when charts come to life`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(watchShifts);
      await page.goto(path, { waitUntil: "networkidle" });
      if (path === "/") await liveCharts(page);
      await page.waitForTimeout(300);
      const sum = await page.evaluate(
        () => (window as unknown as { shifts: { sum: number } }).shifts.sum,
      );
      expect(sum).toBeLessThanOrEqual(0.02);
    });
  }
}
