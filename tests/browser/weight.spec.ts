import type { Page } from "@playwright/test";
import { expect, test } from "./world-site.ts";

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
