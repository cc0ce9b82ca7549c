import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bench } from "./bench.ts";
import { tableOf } from "./table.ts";

const USAGE = `Usage: pnpm bench [--json] [--rounds n] [--warm-up n] [--megabytes n] [--seed n]

Megabytes of text in a second of processor time, ours against others in the same run; medians of the rounds.
--megabytes is the size of the corpus of articles on exercises; of mixed news eight times as much is read.
`;

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    "warm-up": { type: "string", default: "2" },
    megabytes: { type: "string", default: "0.5" },
    seed: { type: "string", default: "1" },
  },
});

function positive(name: "rounds" | "warm-up" | "megabytes" | "seed"): number {
  const value = Number(values[name]);
  if (value > 0) return value;
  process.stderr.write(`bench: --${name} "${values[name]}": a number above 0 expected\n`);
  process.exit(2);
}

if (values.help) process.stdout.write(USAGE);
else {
  const megabytes = positive("megabytes");
  const parts = await bench({
    data: fileURLToPath(new URL("../../data", import.meta.url)),
    seed: positive("seed"),
    rounds: positive("rounds"),
    warm_up: positive("warm-up"),
    relevant_bytes: megabytes * 1e6,
    mixed_bytes: megabytes * 8e6,
    shortest: 0.1,
  });
  process.stdout.write(`${values.json ? JSON.stringify(parts, null, 2) : tableOf(parts)}\n`);
}
