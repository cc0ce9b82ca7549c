/// <reference lib="dom" />
import { AxeBuilder } from "@axe-core/playwright";
import { EDITIONS } from "./world/editions.ts";
import { expect, liveCharts, test } from "./world-site.ts";

const OTHER_WAYS =
  "/?unit=half&measure=days&split=status&domains_as=share&participants_as=years&status=all";
const exercises = EDITIONS.filter(
  ({ kind, status }) => kind === "exercise" && status !== "cancelled",
);

test("cuts time as the address says, and each choice is a link that keeps the rest", async ({
  page,
}) => {
  await page.goto("/?country=CHN&unit=quarter");
  const counts = page.getByRole("list", { name: "Count" });
  await expect(page.locator("#frequency + p")).toContainText("by the quarter");
  await counts.getByRole("link", { name: "Exercise-days" }).click();
  await expect(page).toHaveURL(/\/\?country=CHN&unit=quarter&measure=days$/);
  await expect(page.locator("#frequency")).toContainText("Exercise-days peaked in the");
  await page.goBack();
  await expect(page.locator("#frequency")).toContainText("Exercises peaked in the");
});

test("counts days by the dates of the exercises, and tells how many it cannot", async ({
  page,
}) => {
  await page.goto("/?measure=days&split=none&from=2021&to=2021");
  const dated = exercises.filter(({ year, day }) => year === 2021 && day !== null);
  const days = dated.reduce((sum, edition) => sum + edition.days, 0);
  const undated = exercises.filter(({ year, day }) => year === 2021 && day === null);
  await expect(page.locator("#frequency")).toHaveText("All exercise-days were in 2021");
  const chart = page.locator('section[aria-labelledby="frequency"]');
  await expect(chart).toContainText(`${undated.length} without a known first and last day`);
  await chart.getByText("Show as table").click();
  await expect(chart.getByRole("row").nth(1)).toContainText(`2021${days}`);
});

test("leads from marks of every chart to the exercises that they count", async ({ page }) => {
  await page.goto("/");
  const href = (id: string, name: string | RegExp) =>
    page.locator(`section[aria-labelledby="${id}"]`).getByRole("link", { name }).first();
  const both = exercises.filter(
    ({ parties }) => parties.includes("CHN") && parties.includes("RUS"),
  );
  await expect(
    href("partner-matrix", `China and Russia: ${both.length} exercises`),
  ).toHaveAttribute("href", "/exercises?country=CHN&country=RUS&together=true");
  const karachi = exercises.filter(({ place }) => place[0] === "Karachi").length;
  await expect(href("places-map", `Karachi: ${karachi} exercises`)).toHaveAttribute(
    "href",
    "/exercises?place=Karachi",
  );
  await expect(href("season", /^July 2024/)).toHaveAttribute("href", "/exercises?began=2024-07");
  await expect(href("series-timeline", "Amber Tide, 2024: 1 edition")).toHaveAttribute(
    "href",
    "/exercises?from=2024&to=2024&series=amber-tide",
  );
  await href("timeline", /^Amber Tide 2025/).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Amber Tide 2025");
});

test("leads from a live bar to its rows by key, as the still one does", async ({ page }) => {
  await page.goto("/");
  await liveCharts(page);
  const bar = page.locator(".recharts-surface").first().getByRole("link").first();
  await bar.focus();
  await expect(bar).toBeFocused();
  const still = page.locator(".still.period-bars").first().locator("a").first();
  await expect(bar).toHaveAttribute("href", (await still.getAttribute("href")) ?? "");
});

test("draws all charts without a script", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
  const page = await context.newPage();
  await page.goto(OTHER_WAYS);
  for (const mark of [
    ".period-bars a",
    ".small-multiple a",
    ".matrix a",
    ".map a",
    ".dot",
    ".timeline-bar",
  ])
    await expect(page.locator(mark).first()).toBeVisible();
  await page.getByRole("link", { name: "Month" }).click();
  await expect(page.locator("#frequency + p")).toContainText("by the month");
  await context.close();
});

test("draws land below the places, from a file of its own", async ({ page }) => {
  await page.goto("/");
  const land = page.locator(".map .land");
  const address = (await land.getAttribute("href"))?.split("#")[0] ?? "";
  const answer = await page.request.get(address);
  expect(answer.headers()["content-type"]).toContain("image/svg+xml");
  expect((await answer.text()).length).toBeLessThan(200_000);
  const box = await land.evaluate((use: SVGUseElement) => use.getBBox().width);
  expect(box).toBeGreaterThan(500);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in charts drawn in other ways, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.goto(OTHER_WAYS);
    for (const closed of await page.locator("summary").all()) await closed.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

for (const width of [320, 768, 1440]) {
  test(`charts drawn in other ways need no sideways scrolling at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(OTHER_WAYS);
    const moved = await page.evaluate(() => {
      scrollTo(1_000, 0);
      return scrollX;
    });
    expect(moved).toBe(0);
  });
}
