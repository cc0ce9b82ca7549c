import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bench } from "./bench.ts";
import { resolutionCosts } from "./resolution.ts";
import { resolutionTable, tableOf } from "./table.ts";

const USAGE = `Usage: pnpm bench [--json] [--rounds n] [--warm-up n] [--megabytes n] [--reports n,n…] [--seed n]

Megabytes of text in a second of processor time, ours against others in the same run; medians of the rounds.
--megabytes is the size of the corpus of articles on exercises; of mixed news eight times as much is read.
Then so many synthetic reports (--reports) are put together to exercises: time and memory, each in a process of its own.
`;

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    "warm-up": { type: "string", default: "2" },
    megabytes: { type: "string", default: "0.5" },
    reports: { type: "string", default: "10000,100000" },
    seed: { type: "string", default: "1" },
  },
});

function positive(name: string, text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  process.stderr.write(`bench: --${name} "${text}": a number above 0 expected\n`);
  process.exit(2);
}

if (values.help) process.stdout.write(USAGE);
else {
  const megabytes = positive("megabytes", values.megabytes);
  const sizes = values.reports.split(",").map((size) => positive("reports", size));
  const seed = positive("seed", values.seed);
  const parts = await bench({
    data: fileURLToPath(new URL("../../data", import.meta.url)),
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
