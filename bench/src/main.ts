import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bench } from "./bench.ts";
import { resolutionCosts } from "./resolution.ts";
import { siteCosts } from "./site.ts";
import { siteTable } from "./site-cost.ts";
import { writeSiteDataset } from "./site-dataset.ts";
import { resolutionTable, tableOf } from "./table.ts";

const USAGE = `Usage: pnpm bench [--json] [--rounds n] [--warm-up n] [--megabytes n] [--reports n,n…] [--seed n]
       pnpm bench --site exercises [--json] [--users n] [--seconds n] [--pause milliseconds] [--seed n]

Megabytes of text in a second of processor time, ours against others in the same run; medians of the rounds.
--megabytes is the size of the corpus of articles on exercises; of mixed news eight times as much is read.
Then so many synthetic reports (--reports) are put together to exercises: time and memory, each in a process of its own.

With --site: the site over a made-up dataset of so many exercises (kept in bench/.site), asked for each kind of page by so many
users at once (default 20) for some seconds (default 10) each: cold, another address each time, with a pause between two
requests of one user (default none), and warm, 20 addresses that were asked for before. The site must be built (npm start).
`;

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    "warm-up": { type: "string", default: "2" },
    megabytes: { type: "string", default: "0.5" },
    reports: { type: "string", default: "10000,100000" },
    site: { type: "string" },
    users: { type: "string", default: "20" },
    seconds: { type: "string", default: "10" },
    pause: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
  },
});

function positive(name: string, text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  process.stderr.write(`bench: --${name} "${text}": a number above 0 expected\n`);
  process.exit(2);
}

const data = fileURLToPath(new URL("../../data", import.meta.url));

async function benchSite(exercises: number): Promise<void> {
  const seed = positive("seed", values.seed);
  const folder = fileURLToPath(new URL(`../.site/${exercises}-${seed}`, import.meta.url));
  await writeSiteDataset(folder, { data, exercises, seed });
  const costs = await siteCosts(folder, {
    users: positive("users", values.users),
    seconds: positive("seconds", values.seconds),
    pause_ms: Number(values.pause),
    addresses: 20,
    seed,
  });
  process.stdout.write(`${values.json ? JSON.stringify(costs, null, 2) : siteTable(costs)}\n`);
}

if (values.help) process.stdout.write(USAGE);
else if (values.site !== undefined) await benchSite(positive("site", values.site));
else {
  const megabytes = positive("megabytes", values.megabytes);
  const sizes = values.reports.split(",").map((size) => positive("reports", size));
  const seed = positive("seed", values.seed);
  const parts = await bench({
    data,
    seed,
    rounds: positive("rounds", values.rounds),
    warm_up: positive("warm-up", values["warm-up"]),
    relevant_bytes: megabytes * 1e6,
    mixed_bytes: megabytes * 8e6,
    shortest: 0.1,
  });
  const resolution = await resolutionCosts(sizes, seed);
  const text = values.json
    ? JSON.stringify({ parts, resolution }, null, 2)
    : `${tableOf(parts)}\n\n${resolutionTable(resolution)}`;
  process.stdout.write(`${text}\n`);
}
