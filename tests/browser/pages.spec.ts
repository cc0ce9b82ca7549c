/// <reference lib="dom" />
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { EDITIONS } from "./world/editions.ts";
import { expect, test } from "./world-site.ts";

const PAGES = [
  "/countries/CHN",
  "/countries/FIN",
  "/series/amber-tide",
  "/series/high-falcon",
  "/about",
  "/embed/frequency?country=CHN",
  "/exercises/amber-tide-2024",
];

/** The page of the first article of an exercise. */
async function toArticle(page: Page): Promise<void> {
  await page.goto("/exercises/amber-tide-2024");
  await page.locator("#articles ~ div a").first().click();
  await expect(page).toHaveURL(/\/articles\/a-/);
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a country tells how often, with whom, in which series, and leads on", async ({ page }) => {
  const mine = EDITIONS.filter(
    ({ parties, status }) => parties.includes("PAK") && status !== "cancelled",
  );
  await page.goto("/countries/PAK");
  await expect(page).toHaveTitle("Pakistan · Drillbook");
  await expect(heading(page)).toHaveText(
    `Pakistan took part in ${mine.length} joint exercises from 2011 to 2025, most often with China`,
  );
  await expect(page.getByRole("row", { name: /High Falcon/ })).toContainText("14");
  await page.getByRole("navigation", { name: "Pages of partners" }).getByText("China").click();
  await expect(heading(page)).toContainText("China took part in");
});

test("a code in small letters leads to the country", async ({ page }) => {
  await page.goto("/countries/chn");
  await expect(page).toHaveURL(/\/countries\/CHN$/);
});

test("a series has its editions on a line, each leading to its page, and its succession", async ({
  page,
}) => {
  await page.goto("/series/clear-signal");
  await expect(heading(page)).toHaveText("Clear Signal is reported 4 times from 2015 to 2024");
  const line = page.getByRole("group", { name: /longest gap was from 2019 to 2024/ });
  await expect(line.getByRole("link")).toHaveCount(4);
  await line.getByRole("link", { name: /Clear Signal 2017/ }).click();
  await expect(heading(page)).toHaveText("Clear Signal 2017");
  await page.goto("/series/high-falcon");
  await page.getByRole("link", { name: "Quiet Harbour" }).click();
  await expect(page.getByText("followed by")).toContainText("High Falcon (2011–2024)");
});

test("an article shows what it says of each exercise, and where in its text", async ({ page }) => {
  await toArticle(page);
  await expect(heading(page)).toContainText("Amber Tide 2024 near Zhanjiang");
  await expect(page.getByRole("link", { name: "Read the original" })).toHaveAttribute(
    "href",
    "https://news.example/amber-tide-2024/1",
  );
  const sentence = page.getByRole("listitem").filter({ hasText: "brought together" });
  await expect(sentence).toContainText("characters 0–");
  await expect(sentence.getByRole("link", { name: "Russia" })).toHaveAttribute(
    "href",
    "/countries/RUS",
  );
  await page.getByRole("heading", { level: 2 }).getByRole("link").click();
  await expect(heading(page)).toHaveText("Amber Tide 2024");
});

test("an exercise has its map, what differs, what was reported when, its neighbours, why its reports are one", async ({
  page,
}) => {
  await page.goto("/exercises/amber-tide-2024");
  await expect(page.getByRole("img", { name: "Map: Zhanjiang" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Start/ })).toContainText(
    "14 July 2024 (1 source)July 2024 (1 source)",
  );
  await expect(page.getByRole("list").filter({ hasText: "completed" }).last()).toBeVisible();
  await page.getByText("Why these reports are one exercise").click();
  await expect(page.getByText("the same name").first()).toBeVisible();
  await page.getByText("Cite, or link to this page").click();
  await expect(page.getByText("@misc{drillbook:amber-tide-2024")).toBeVisible();
  await page.getByRole("link", { name: "Amber Tide 2025" }).click();
  await expect(heading(page)).toHaveText("Amber Tide 2025");
});

test("an exercise tells machines what it is", async ({ page }) => {
  await page.goto("/exercises/amber-tide-2024");
  const said = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(said ?? "")).toMatchObject({
    "@type": "Event",
    name: "Amber Tide 2024",
    startDate: "2024-07-14",
    endDate: "2024-07-17",
    organizer: [{ name: "China" }, { name: "Russia" }],
  });
});

for (const [path, offered] of [
  ["/countries/Chena", "China (CHN)"],
  ["/series/amber-tides", "Amber Tide (amber-tide)"],
  ["/exercises/amber-tide-2042", "Amber Tide 2024 (amber-tide-2024)"],
] as const) {
  test(`a wrong id in ${path} is a 404 that offers ${offered}`, async ({ page, watch }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await page.getByRole("link", { name: offered, exact: true }).click();
    await expect(heading(page)).not.toContainText("There is no page");
    expect(watch.complaints.splice(0)).toEqual([expect.stringContaining("404 (Not Found)")]);
  });
}

test("the page about the count has the rules, the scores and the rows of each table", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "What counts" }).click();
  await expect(page.getByRole("heading", { name: "What is counted" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^participants 0\.\d{3}/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^exercises one exercise/ })).toContainText(
    String(EDITIONS.length),
  );
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of [...PAGES, "an article"]) {
    test(`axe finds nothing on ${path} in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      if (path === "an article") await toArticle(page);
      else await page.goto(path);
      for (const closed of await page.locator("summary").all()) await closed.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  }
}

test("no page needs sideways scrolling on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of PAGES) {
    await page.goto(path);
    for (const closed of await page.locator("summary").all()) await closed.click();
    const moved = await page.evaluate(() => {
      scrollTo(1_000, 0);
      return scrollX;
    });
    expect(moved, path).toBe(0);
  }
});
