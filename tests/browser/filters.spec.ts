/// <reference lib="dom" />
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { EDITIONS, type Edition } from "./world/editions.ts";
import { expect, test } from "./world-site.ts";

const held = EDITIONS.filter((edition) => edition.status !== "cancelled");
const exercises = held.filter((edition) => edition.kind === "exercise");
const count = (matches: (edition: Edition) => boolean) => exercises.filter(matches).length;
const patrols = held.filter((edition) => edition.kind === "patrol").length;
const withParty = (code: string) => (edition: Edition) => edition.parties.includes(code);

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const chips = (page: Page) => page.getByRole("region", { name: "Active filters" });

test("filters by keyboard: opens the panel, finds a country, chooses it, goes back to the button", async ({
  page,
}) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "Countries" });
  await button.focus();
  await page.keyboard.press("Enter");
  const find = page.getByRole("combobox", { name: "Find: Countries that take part" });
  await expect(find).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(find).toBeFocused();
  await page.keyboard.type("kaz");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?country=KAZ$/);
  await expect(heading(page)).toHaveText(
    new RegExp(`^Kazakhstan took part in ${count(withParty("KAZ"))} exercises`),
  );
  await expect(chips(page).getByRole("link", { name: "Remove Kazakhstan" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(find).toBeHidden();
  await expect(page.getByRole("button", { name: "Countries 1" })).toBeFocused();
});

test("any and all of several countries are two selections", async ({ page }) => {
  const any = count((edition) => ["CHN", "RUS"].some((code) => withParty(code)(edition)));
  const all = count((edition) => ["CHN", "RUS"].every((code) => withParty(code)(edition)));
  await page.goto("/?country=CHN&country=RUS");
  await expect(heading(page)).toContainText(`China or Russia took part in ${any} exercises`);
  await page.getByRole("button", { name: "Countries" }).click();
  await page.getByRole("radio", { name: "all take part together" }).check();
  await expect(heading(page)).toContainText(`China and Russia exercised together ${all} times`);
  await expect(page).toHaveURL(/together=true/);
});

test("goes back and forward through the filters, and a copied link shows the same", async ({
  page,
}) => {
  await page.goto("/");
  const first = await heading(page).textContent();
  await page.getByRole("button", { name: "Domain" }).click();
  await page.getByRole("checkbox", { name: "Naval" }).check();
  await expect(heading(page)).toContainText("at sea");
  const naval = await heading(page).textContent();
  await page.getByLabel("First year").fill("2015");
  await page.getByLabel("First year").press("Enter");
  await expect(page).toHaveURL(/from=2015/);
  await expect(heading(page)).toContainText("from 2015");
  await page.goBack();
  await expect(heading(page)).toHaveText(naval ?? "");
  await expect(page.getByLabel("First year")).toHaveValue("");
  await page.goBack();
  await expect(heading(page)).toHaveText(first ?? "");
  await page.goForward();
  await expect(heading(page)).toHaveText(naval ?? "");
  await page.goto(page.url());
  await expect(heading(page)).toHaveText(naval ?? "");
});

test("answers at once: the address and the chip change, the old content stays dimmed and in its place", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto("/?country=CHN");
  const before = await heading(page).textContent();
  await page.evaluate(() => scrollTo(0, 60));
  let release = () => {};
  const held_back = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_rsc=/, async (route) => {
    await held_back;
    await route.continue();
  });
  await page.getByRole("button", { name: "Kind" }).click();
  await page.getByRole("radio", { name: "Joint patrols" }).check();
  await expect(page).toHaveURL(/kind=patrol/);
  await expect(chips(page).getByRole("link", { name: "Remove Joint patrols" })).toBeVisible();
  await expect(page.locator(".filtered")).toHaveAttribute("aria-busy", "true");
  await expect(page.locator(".filtered")).toHaveCSS("opacity", "0.5");
  await expect(heading(page)).toHaveText(before ?? "");
  release();
  await expect(page.locator(".filtered")).toHaveAttribute("aria-busy", "false");
  const found = held.filter(
    (edition) => edition.kind === "patrol" && withParty("CHN")(edition),
  ).length;
  await expect(heading(page)).toContainText(`China took part in ${found} patrols`);
  await expect(page.getByRole("status")).toHaveText(`${found} patrols`);
  expect(await page.evaluate(() => scrollY)).toBe(60);
});

test("keeps the cleared state of kind and status in the address, and clears all", async ({
  page,
}) => {
  await page.goto("/");
  const first = await heading(page).textContent();
  await page.getByRole("button", { name: "Kind" }).click();
  await page.getByRole("radio", { name: "Exercises and patrols" }).check();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("checkbox", { name: "Any status, cancelled too" }).check();
  await expect(page).toHaveURL(/kind=all&status=all/);
  const all = EDITIONS.filter((edition) => edition.kind === "exercise").length;
  await expect(heading(page)).toContainText(
    `${all} joint military exercises and ${patrols} joint patrols`,
  );
  await page.keyboard.press("Escape");
  await chips(page).getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(heading(page)).toHaveText(first ?? "");
  await expect(chips(page)).toBeFocused();
});

test("filters without a script: the form of the browser, its panels, its links", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "Countries" }).click();
  await page.getByRole("checkbox", { name: "Mongolia" }).check();
  await page.keyboard.press("Escape");
  await page.getByLabel("First year").fill("2012");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/country=MNG/);
  const found = count((edition) => withParty("MNG")(edition) && edition.year >= 2012);
  await expect(heading(page)).toContainText(`Mongolia took part in ${found} exercises`);
  await page.getByRole("link", { name: "Remove from 2012" }).click();
  await expect(heading(page)).toContainText(
    `Mongolia took part in ${count(withParty("MNG"))} exercises`,
  );
  await context.close();
});

test("on a phone the filters are a sheet; what lies behind it is out of reach", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await expect(page.getByLabel("First year")).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).click();
  await expect(page.getByLabel("First year")).toBeVisible();
  await expect(page.locator(".filtered")).toHaveAttribute("inert", "");
  await page.getByRole("checkbox", { name: "Cyber" }).check();
  const found = count((edition) => edition.domains.includes("cyber"));
  await page.getByRole("button", { name: `Show ${found} exercises` }).click();
  await expect(page.getByLabel("First year")).toBeHidden();
  await expect(page.locator(".filtered")).not.toHaveAttribute("inert");
  await expect(heading(page)).toContainText(`${found} joint military exercises in cyberspace`);
  await expect(page.getByRole("button", { name: "Filters 1" })).toBeVisible();
});

test("says what an address asks for in vain, with a way out", async ({ page }) => {
  await page.goto("/?country=XYZ&country=CHN&from=soon&kind=war");
  const faults = page.getByRole("region", { name: "Filters that find nothing" });
  await expect(faults.getByRole("listitem")).toHaveText([
    /“soon” is no year from 1900 to 2100/,
    /country XYZ is not in the data/,
    /“war” is no kind/,
  ]);
  await faults.getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/\?country=CHN$/);
  await expect(faults).toBeHidden();
});

test("an empty selection names the restrictions to give up, with what each would find", async ({
  page,
}) => {
  await page.goto("/?country=EGY&domain=naval");
  await expect(heading(page)).toContainText("No exercise in the data matches");
  const found = count(withParty("EGY"));
  await expect(page.getByText(`Without Naval there are ${found} matches`)).toBeVisible();
  await page.getByRole("link", { name: "Without Naval" }).click();
  await expect(heading(page)).toContainText(`Egypt took part in ${found} exercises`);
});

test("the navigation marks the page that is open, or the part that it belongs to", async ({
  page,
}) => {
  const nav = page.getByRole("navigation", { name: "Site" });
  await page.goto("/");
  await expect(nav.getByRole("link", { name: "Overview" })).toHaveAttribute("aria-current", "page");
  await nav.getByRole("link", { name: "Exercises" }).click();
  await expect(page).toHaveURL(/\/exercises$/);
  const exercises_link = nav.getByRole("link", { name: "Exercises" });
  await expect(exercises_link).toHaveAttribute("aria-current", "page");
  await page.goto("/exercises/amber-tide-2024");
  await expect(exercises_link).toHaveAttribute("aria-current", "true");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const menu of ["Countries", "Domain", "Kind", "More"]) {
    test(`axe finds nothing in the open panel ${menu} in the ${colorScheme} theme`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto("/exercises?country=CHN&country=XYZ");
      await page.getByRole("button", { name: menu }).click();
      await expect(page.locator(".menu-panel:popover-open")).toBeVisible();
      if (menu === "Countries") await expect(page.getByRole("combobox").first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  }

  test(`axe finds nothing in the sheet of a phone in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/exercises");
    await page.getByRole("button", { name: "Filters" }).click();
    await expect(page.getByRole("combobox").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
