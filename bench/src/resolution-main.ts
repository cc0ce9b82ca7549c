import { fileURLToPath } from "node:url";
import { resolutionCost } from "./resolution.ts";

/** Prints as JSON what resolving so many reports (first argument) takes in a process of its own; the second argument is the seed. */
const [reports = "10000", seed = "1"] = process.argv.slice(2);
const data = fileURLToPath(new URL("../../data", import.meta.url));
process.stdout.write(
  `${JSON.stringify(await resolutionCost(data, Number(reports), Number(seed)))}\n`,
);
