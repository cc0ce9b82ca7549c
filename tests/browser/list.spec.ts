/// <reference lib="dom" />
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { COUNTRIES, EDITIONS } from "./world/editions.ts";
import { expect, test } from "./world-site.ts";

const exercises = EDITIONS.filter(
  (edition) => edition.kind === "exercise" && edition.status !== "cancelled",
);
const PAGE_SIZE = 50;

const rows = (page: Page) => page.locator(".list tbody tr");
const names = (page: Page) => page.locator(".list tbody th").allTextContents();

test("lists a page of the exercises, newest first, and leads to the others", async ({ page }) => {
  await page.goto("/exercises");
  await expect(page).toHaveTitle("Exercises · Drillbook");
  await expect(rows(page)).toHaveCount(PAGE_SIZE);
  const total = exercises.length;
  await expect(page.getByText(`1–50 of ${total}`).first()).toBeVisible();
  const seen = await names(page);
  for (let left = total - PAGE_SIZE; left > 0; left -= PAGE_SIZE) {
    await page.getByRole("link", { name: "Next" }).click();
    await expect(rows(page)).toHaveCount(Math.min(left, PAGE_SIZE));
    await expect(page.locator(".list tbody th").first()).not.toHaveText(seen.at(-PAGE_SIZE) ?? "");
    seen.push(...(await names(page)));
  }
  const titles = exercises.map(({ name, year, parties }) =>
    name === null
      ? `Exercise of ${parties
          .toSorted()
          .map((code) => COUNTRIES[code])
          .join(" and ")}`
      : `${name} ${year}`,
  );
  expect(seen.toSorted()).toEqual(titles.toSorted());
});

test("sorts by the head of a column, in the address, either way", async ({ page }) => {
  await page.goto("/exercises?country=CHN");
  const head = page.getByRole("columnheader", { name: "Name" });
  await expect(page.getByRole("columnheader", { name: "Dates" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await head.getByRole("link").click();
  await expect(page).toHaveURL(/country=CHN&sort=name&order=asc|country=CHN&sort=name/);
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const ascending = await names(page);
  expect(ascending).toEqual(ascending.toSorted());
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  const descending = await names(page);
  expect(descending).toEqual(descending.toSorted().toReversed());
});

test("a change of the filter keeps order and columns and goes to the first page", async ({
  page,
}) => {
  await page.goto("/exercises?sort=name&columns=dates&columns=series&page=2");
  await page.getByRole("button", { name: "Kind" }).click();
  await page.getByRole("radio", { name: "Joint patrols" }).check();
  await expect(rows(page)).toHaveCount(
    EDITIONS.filter((edition) => edition.kind === "patrol").length,
  );
  const address = new URL(page.url()).searchParams;
  expect(address.get("page")).toBeNull();
  expect(address.get("sort")).toBe("name");
  await expect(page.getByRole("columnheader")).toHaveText([/Name/, "Dates", "Series"]);
});

test("chooses columns and order without a script, and keeps the filter", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
  const page = await context.newPage();
  await page.goto("/exercises?country=MNG");
  await page.getByText("Columns and order").click();
  await page.getByRole("checkbox", { name: "Articles" }).check();
  await page.getByRole("checkbox", { name: "Places" }).uncheck();
  await page.getByLabel("Sort by").selectOption("articles");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/country=MNG/);
  await expect(page.getByRole("columnheader", { name: "Articles" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(page.getByRole("columnheader", { name: "Places" })).toHaveCount(0);
  await expect(rows(page)).toHaveCount(16);
  const articles = (await page.locator(".list td.count:nth-last-child(2)").allTextContents()).map(
    Number,
  );
  expect(articles).toEqual(articles.toSorted((a, b) => b - a));
  await context.close();
});

test("says that patrols and cancelled exercises are left out, and shows them when asked", async ({
  page,
}) => {
  await page.goto("/exercises?sort=status&order=desc");
  const left_out = EDITIONS.length - exercises.length;
  await expect(
    page.getByText(`${left_out} patrols or cancelled exercises are left out.`),
  ).toBeVisible();
  await page.getByRole("link", { name: "Show them too" }).click();
  await expect(page).toHaveURL(/kind=all/);
  await expect(rows(page).first()).toContainText("Cancelled");
});

test("leads from a row to the sentences behind it", async ({ page }) => {
  await page.goto("/exercises?q=amber&from=2024&to=2024");
  await page.getByRole("link", { name: "Amber Tide 2024" }).click();
  await expect(page.getByText("It was held near Zhanjiang").first()).toBeVisible();
});

test("a page behind the last one tells so and leads back", async ({ page }) => {
  await page.goto("/exercises?country=MNG&page=9");
  await expect(page.getByText("There is no page 9").first()).toBeVisible();
  await page.getByRole("link", { name: "Previous" }).click();
  await expect(rows(page)).toHaveCount(16);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing in the list at ${width} px in the ${colorScheme} theme`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await page.goto("/exercises?country=XYZ&country=CHN&page=2&columns=series&columns=places");
      await page.getByText("Columns and order").click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  }
}

test("on a phone the table is a list with the same content, and needs no sideways scrolling", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/exercises?q=amber&from=2024&to=2024");
  const row = rows(page).first();
  for (const words of ["Amber Tide 2024", "14–17 July 2024", "China and Russia", "Zhanjiang"]) {
    await expect(row.getByText(words).first()).toBeVisible();
  }
  const moved = await page.evaluate(() => {
    scrollTo(1_000, 0);
    return scrollX;
  });
  expect(moved).toBe(0);
});

test("says what an address asks for in vain of order, page and charts", async ({ page }) => {
  await page.goto("/exercises?sort=size&page=two&unit=decade");
  const faults = page.getByRole("region", { name: "Filters that find nothing" });
  await expect(faults.getByRole("listitem")).toHaveCount(3);
  await expect(faults).toContainText("sort cannot be “size”; there are name, dates");
  await expect(faults).toContainText("“two” is no number of a page");
  await expect(faults).toContainText("unit cannot be “decade”; there are year, half");
  await faults.getByRole("link", { name: "Leave it out" }).first().click();
  await expect(faults).toHaveCount(0);
});
