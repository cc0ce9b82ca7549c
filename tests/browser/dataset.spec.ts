import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSite } from "./site.ts";
import { world } from "./world/rows.ts";
import { writeWorld } from "./world/write.ts";
import { expect, test } from "./world-site.ts";

test("tells how to build a missing dataset, and shows it once it is there, without a restart", async ({
  browser,
}) => {
  const dir = await mkdtemp(join(tmpdir(), "drillbook-none-"));
  const site = await startSite(dir);
  const page = await browser.newPage({ baseURL: site.address });
  const heading = page.getByRole("heading", { level: 1 });
  try {
    await page.goto("/");
    await expect(heading).toHaveText("There is no dataset yet");
    await expect(page.getByText("npm run -s drillbook -- build")).toBeVisible();
    await writeWorld(dir, {});
    await page.reload();
    await expect(heading).toContainText("No exercise was found");
    await writeWorld(dir, world());
    await page.reload();
    await expect(heading).toContainText("joint military exercises");
    await page.goto("/exercises/amber-tide-2024");
    await expect(heading).toHaveText("Amber Tide 2024");
  } finally {
    await page.close();
    await site.stop();
    await rm(dir, { recursive: true, force: true });
  }
});
