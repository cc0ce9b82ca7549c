/// <reference lib="dom" />
import { AxeBuilder } from "@axe-core/playwright";
import { expect, liveCharts, test } from "./world-site.ts";

const PAGES = ["/", "/exercises", "/exercises/amber-tide-2024", "/exercises/nameless-2026"];

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing at ${path} in the ${colorScheme} theme`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      if (path === "/") await liveCharts(page);
      for (const closed of await page.locator("summary").all()) await closed.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  }
}

for (const width of [320, 390, 768, 1440]) {
  for (const path of PAGES) {
    test(`${path} needs no sideways scrolling at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      if (path === "/") await liveCharts(page);
      const moved = await page.evaluate(() => {
        scrollTo(1_000, 0);
        return scrollX;
      });
      expect(moved).toBe(0);
    });
  }
}

test("labels of years never overlap, whatever the width", async ({ page }) => {
  await page.goto("/");
  for (const width of [320, 390, 600, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await liveCharts(page);
    await expect
      .poll(() => page.evaluate(smallestGap), { message: `${width} px` })
      .toBeGreaterThan(2);
  }
});

/** The smallest distance between two neighbouring labels of years in any chart, px. */
function smallestGap(): number {
  const gaps = [...document.querySelectorAll(".recharts-surface")].flatMap((chart) => {
    const boxes = [...chart.querySelectorAll(".year-tick")]
      .map((label) => label.getBoundingClientRect())
      .filter((box) => box.width > 0)
      .toSorted((a, b) => a.left - b.left);
    return boxes.slice(1).map((box, at) => box.left - (boxes[at]?.right ?? 0));
  });
  return Math.min(...gaps);
}
