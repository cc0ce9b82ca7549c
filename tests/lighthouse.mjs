// What Lighthouse says of the built site over the dataset: `npm run lighthouse`. Exits with 1 where a desktop goal is missed.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const APP = fileURLToPath(new URL("../apps/dashboard/", import.meta.url));
const GOALS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function startSite() {
  const port = String(await freePort());
  const site = spawn(process.execPath, ["bin/serve.mjs", "-p", port], {
    cwd: APP,
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${address}/`).catch(() => null);
    if (answer?.ok) return { site, address };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  site.kill();
  throw new Error("the site did not start: is it built?");
}

async function scores(chrome, url, config) {
  const { lhr } = await lighthouse(
    url,
    { port: chrome.port, output: "json", logLevel: "error" },
    config,
  );
  const points = Object.keys(GOALS).map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
  const audit = (id) => lhr.audits[id]?.displayValue ?? "";
  const failing = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode === "binary",
  );
  return {
    points,
    lcp: audit("largest-contentful-paint"),
    tbt: audit("total-blocking-time"),
    cls: audit("cumulative-layout-shift"),
    failing: failing.map(({ id }) => id),
  };
}

const { site, address } = await startSite();
const chrome = await launch({ chromePath: await chromium.executablePath(), chromeFlags: FLAGS });
let is_missed = false;
try {
  const list = await (await fetch(`${address}/exercises`)).text();
  const exercise = /href="(\/exercises\/[a-z0-9-]+)"/.exec(list)?.[1] ?? "/exercises";
  process.stdout.write(
    "device   performance accessibility best-practices seo  LCP     TBT      CLS    page\n",
  );
  for (const [device, config] of [
    ["desktop", desktopConfig],
    ["mobile", undefined],
  ]) {
    for (const path of ["/", "/exercises", exercise]) {
      await fetch(`${address}${path}`);
      const { points, lcp, tbt, cls, failing } = await scores(chrome, `${address}${path}`, config);
      const cells = points.map((score, at) => String(score).padEnd([11, 13, 14, 4][at]));
      process.stdout.write(
        `${device.padEnd(8)} ${cells.join(" ")} ${lcp.padEnd(7)} ${tbt.padEnd(8)} ${cls.padEnd(6)} ${path}${failing.length > 0 ? `  (${failing.join(", ")})` : ""}\n`,
      );
      if (device === "desktop")
        is_missed ||= Object.values(GOALS).some((goal, at) => points[at] < goal);
    }
  }
} finally {
  chrome.kill();
  site.kill();
}
process.exit(is_missed ? 1 : 0);
