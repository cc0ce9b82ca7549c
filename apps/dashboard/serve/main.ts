import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import next from "next";
import { datasetFolder } from "../load/dataset-folder.ts";
import { lentStamp, stampOf } from "../load/dataset-stamp.ts";
import { PageMemory } from "./page-memory.ts";

/** For so long the dataset in the folder is taken for the one that was found there. */
const FRESH_MS = 200;

const { values } = parseArgs({
  options: {
    host: { type: "string", short: "H", default: "127.0.0.1" },
    port: { type: "string", short: "p", default: "3000" },
  },
});
const { host: hostname, port } = values;
const dir = fileURLToPath(new URL("..", import.meta.url));
process.chdir(dir);

const app = next({ dev: false, dir, hostname, port: Number(port) });
await app.prepare();
const folder = datasetFolder();
let looked_at = 0;
let found = Promise.resolve("");
const memory = new PageMemory(app.getRequestHandler(), {
  found: () => {
    if (Date.now() - looked_at > FRESH_MS) {
      looked_at = Date.now();
      found = stampOf(folder);
    }
    return found;
  },
  lent: lentStamp,
});

const server = createServer((request, response) => {
  memory.answer(request, response).catch((fault: unknown) => {
    if (response.destroyed) return;
    process.stderr.write(`${request.url}: ${String(fault)}\n`);
    response.statusCode = 500;
    response.end();
  });
});
server.listen(Number(port), hostname, () => {
  process.stdout.write(`Drillbook is served at http://${hostname}:${port}\n`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
