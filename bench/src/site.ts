import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { openDataset } from "@drillbook/model";
import autocannon from "autocannon";
import { seeded } from "./random.ts";
import { addressesOf, type SiteIds } from "./site-addresses.ts";
import type { SiteCost, SiteOptions } from "./site-cost.ts";

const APP = fileURLToPath(new URL("../../apps/dashboard/", import.meta.url));
const START_MS = 300_000;

/**
 * Asks a site over the dataset for each kind of page, as so many readers at once: first each request for another address
 * (cold), then for few of them (warm). The site must be built.
 */
export async function siteCosts(dataset: string, options: SiteOptions): Promise<SiteCost[]> {
  const ids = await idsOf(dataset);
  const site = await startSite(dataset);
  try {
    const costs: SiteCost[] = [];
    for (const { page, addresses } of addressesOf(ids, seeded(options.seed))) {
      for (const mode of ["cold", "warm"] as const) {
        const asked = mode === "warm" ? addresses.slice(-options.addresses) : addresses;
        if (mode === "warm") for (const path of asked) await fetch(`${site.address}${path}`);
        costs.push({ page, mode, ...(await load(site, asked, { ...options, mode })) });
      }
    }
    return costs;
  } finally {
    site.process.kill();
  }
}

async function idsOf(folder: string): Promise<SiteIds> {
  const dataset = await openDataset(folder);
  try {
    const column = async (sql: string) =>
      (await dataset.query<{ readonly id: string }>(sql)).map(({ id }) => id);
    const some = "USING SAMPLE 4000 (reservoir, 1)";
    return {
      exercises: await column(`SELECT exercise_id AS id FROM exercises ${some}`),
      articles: await column(`SELECT article_id AS id FROM articles ${some}`),
      series: await column(
        "SELECT series_id AS id FROM series ORDER BY exercise_count DESC LIMIT 4000",
      ),
      countries: await column(
        "SELECT party AS id FROM participants WHERE party_kind = 'country' GROUP BY party ORDER BY count(*) DESC",
      ),
    };
  } finally {
    dataset.close();
  }
}

type Running = { readonly address: string; readonly process: ChildProcess };

async function startSite(dataset: string): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, ["bin/serve.mjs", "-p", String(port)], {
    cwd: APP,
    env: { ...process.env, DRILLBOOK_DATASET: dataset },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${address}/`).catch(() => null);
    if (answer?.ok) return { address, process: child };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error("the site did not start: is it built?");
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port was found");
  return address.port;
}

async function load(
  site: Running,
  addresses: readonly string[],
  options: SiteOptions & { readonly mode: "cold" | "warm" },
): Promise<Omit<SiteCost, "page" | "mode">> {
  let at = 0;
  const next = () => addresses[at++ % addresses.length] ?? "/";
  const result = await autocannon({
    url: site.address,
    connections: options.users,
    duration: options.seconds,
    timeout: 60,
    ...(options.pause_ms > 0 && options.mode === "cold"
      ? { overallRate: Math.max(1, Math.round((1_000 * options.users) / options.pause_ms)) }
      : {}),
    headers: { "accept-encoding": "gzip", accept: "text/html" },
    requests: [{ method: "GET", setupRequest: (request) => ({ ...request, path: next() }) }],
  });
  return {
    requests: result.requests.total,
    failed: result.errors + result.timeouts + result.non2xx,
    p50_ms: result.latency.p50,
    p95_ms: Math.round(percentile95(result.latency)),
    p99_ms: result.latency.p99,
    kilobytes: Math.round(result.throughput.total / Math.max(1, result.requests.total) / 1_000),
    memory_mb: await memoryOf(site.process.pid ?? 0),
  };
}

/** autocannon tells 90 and 97.5, not 95: what lies between them in the middle of the way. */
function percentile95({ p90, p97_5 }: { readonly p90: number; readonly p97_5: number }): number {
  return p90 + ((p97_5 - p90) * 5) / 7.5;
}

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000);
}
