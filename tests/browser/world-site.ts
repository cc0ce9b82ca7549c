import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { type Site, startSite } from "./site.ts";
import { writeWorld } from "./world/write.ts";

/** What a page must not do: complain on the console, throw, or ask another host. */
export interface Watch {
  readonly complaints: string[];
  readonly strangers: string[];
}

/** A site over the invented world for all tests of a worker, and a watch over each page. */
export const test = base.extend<{ watch: Watch }, { dataset: string; site: Site }>({
  dataset: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
    async ({}, use) => {
      const dir = await mkdtemp(join(tmpdir(), "drillbook-browser-"));
      await writeWorld(dir);
      await use(dir);
      await rm(dir, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  site: [
    async ({ dataset }, use) => {
      const site = await startSite(dataset);
      await use(site);
      await site.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.address),
  watch: [
    async ({ page, site }, use) => {
      const watch = watchOver(page, site.address);
      await use(watch);
      expect(watch).toEqual({ complaints: [], strangers: [] });
    },
    { auto: true },
  ],
});

function watchOver(page: Page, address: string): Watch {
  const watch: Watch = { complaints: [], strangers: [] };
  page.on("pageerror", (error) => watch.complaints.push(error.message));
  page.on("console", (message) => {
    const isComplaint = ["error", "warning"].includes(message.type());
    if (isComplaint) watch.complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== address) watch.strangers.push(request.url());
  });
  return watch;
}

/** Turns to a chart and waits until every chart of the page is drawn live. */
export async function liveCharts(page: Page): Promise<void> {
  // A pointer that comes before the page listens is not heard.
  await expect(async () => {
    await page.locator(".plot").first().dispatchEvent("pointerover");
    await expect(page.locator(".recharts-surface .mark").first()).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.locator(".plot:has(.recharts-surface .mark)")).toHaveCount(3);
}

export { expect };
