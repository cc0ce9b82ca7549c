import { expect, test } from "./world-site.ts";

const field = (label: string) => `dt:text-is("${label}") + dd`;

test("shows each value with its sentences, publisher, date and link", async ({ page }) => {
  await page.goto("/exercises/amber-tide-2024");
  await expect(page).toHaveTitle("Amber Tide 2024 · Drillbook");
  const start = page.locator(field("Start"));
  await expect(start).toContainText("14 July 2024");
  await expect(start).toContainText("from 2024-07-14 to 2024-07-17");
  await expect(start).toContainText("The Lantern, 15 July 2024");
  await expect(start.getByRole("link", { name: "The Lantern" })).toHaveAttribute(
    "href",
    "https://news.example/amber-tide-2024/1",
  );
});

test("keeps what was said and not accepted apart", async ({ page }) => {
  await page.goto("/exercises/amber-tide-2024");
  await expect(page.locator(field("Start"))).toContainText(/Also said, not accepted\s*July 2024/);
  await expect(page.locator(field("End"))).not.toContainText("not accepted");
});

test("calls an exercise without a name by its participants", async ({ page }) => {
  await page.goto("/exercises/long-watch-2023");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Patrol of China and Russia");
});

test("shows its sentences without a script", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
  const page = await context.newPage();
  await page.goto("/exercises/amber-tide-2024");
  await expect(page.getByText("brought together forces of China, Russia").first()).toBeVisible();
  await context.close();
});

test("leads from an id of an earlier dataset to the exercise of today, for good", async ({
  page,
}) => {
  const answer = await page.request.get("/exercises/amber-tide-2024-07", { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toContain("/exercises/amber-tide-2024");
  await page.goto("/exercises/amber-tide-2024-07");
  await expect(page).toHaveURL(/\/exercises\/amber-tide-2024$/);
});

test("lists the exercises into which one of an earlier dataset was split", async ({ page }) => {
  await page.goto("/exercises/amber-watch");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("several exercises");
  await page.getByRole("link", { name: "Amber Tide 2024" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Amber Tide 2024");
});

for (const path of [
  "/exercises/never-held-2024",
  "/exercises/never-again-2001",
  "/exercises/%27%3B--",
  "/nowhere",
]) {
  test(`answers 404 with a way out at ${path}`, async ({ page, watch }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await page.getByRole("link", { name: "Go to the overview" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("joint military exercises");
    expect(watch.complaints.splice(0)).toEqual([expect.stringContaining("404 (Not Found)")]);
  });
}
