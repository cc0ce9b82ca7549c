/// <reference lib="dom" />
import { EDITIONS } from "./world/editions.ts";
import { expect, liveCharts, test } from "./world-site.ts";

const held = EDITIONS.filter((edition) => edition.status !== "cancelled");
const count = (kind: string) => held.filter((edition) => edition.kind === kind).length;

test("opens with a sentence and figures that agree with the dataset", async ({ page }) => {
  await page.goto("/");
  const sentence = page.getByRole("heading", { level: 1 });
  await expect(sentence).toContainText(
    `${count("exercise")} joint military exercises from 2005 to 2026`,
  );
  await expect(page.locator(".filtered").getByRole("list").first()).toContainText(
    `${count("patrol")} joint patrols`,
  );
});

test("draws three live charts, one mark for each count", async ({ page }) => {
  await page.goto("/");
  await liveCharts(page);
  const years = new Set(held.map((edition) => `${edition.year} ${edition.kind}`));
  await expect(page.locator(".plot").first().locator(".recharts-surface .mark")).toHaveCount(
    years.size,
  );
  await expect(page.locator(".plot").nth(2).locator(".recharts-surface .mark")).toHaveCount(15);
});

test("moves nothing when the live charts replace the still ones", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/");
  await liveCharts(page);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll(".plot")].map((plot) => {
      const lefts = (selector: string) =>
        [...plot.querySelectorAll(`${selector} .mark > rect:first-child`)]
          .map((mark) => mark.getBoundingClientRect())
          .map(({ left, top, width, height }) =>
            [left, top, width, height].map(Math.round).join(" "),
          )
          .toSorted();
      return [lefts(".still"), lefts(".recharts-surface")] as const;
    }),
  );
  for (const [still, live] of boxes) expect(live).toEqual(still);
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
  );
  expect(shift).toBeLessThan(0.01);
});

test("tells the counts of a year by key and by pointer", async ({ page }) => {
  await page.goto("/");
  await liveCharts(page);
  const chart = page.locator(".plot").first().getByRole("application");
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".tooltip")).toContainText("2006");
  const second = page.locator(".plot").nth(1);
  await second.scrollIntoViewIfNeeded();
  const box = await second.boundingBox();
  if (box === null) throw new Error("the second chart has no box");
  await page.mouse.move(box.x + box.width - 10, box.y + box.height / 2);
  await expect(page.locator(".tooltip").last()).toContainText("2026, so far");
});

test("shows every count without a script", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.locator(".still .mark").first()).toBeVisible();
  await page.getByText("Show as table").first().click();
  const table = page.getByRole("table").first();
  await expect(table.getByRole("row")).toHaveCount(1 + 2026 - 2005 + 1);
  await expect(table).toContainText("2026, so far");
  await context.close();
});

test("reaches the content by the skip link, the first stop of the keyboard", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("leads from the latest exercises to the sentences behind one", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Amber Tide 2025", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Amber Tide 2025");
  await expect(page.getByText("It was held near Zhanjiang").first()).toBeVisible();
});

test("prints the still charts", async ({ page }) => {
  await page.goto("/");
  await liveCharts(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".still .mark").first()).toBeVisible();
  await expect(page.locator(".recharts-surface").first()).toBeHidden();
});
