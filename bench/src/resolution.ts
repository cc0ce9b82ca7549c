import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createSpillFile, loadGazetteer, resolve, type SourcedReport } from "@drillbook/ingest";
import { syntheticReports } from "./synthetic-reports.ts";

/** What putting so many synthetic reports together took. */
export interface ResolutionCost {
  readonly reports: number;
  /** Exercises that were told of, and those that came out. */
  readonly true_exercises: number;
  readonly exercises: number;
  /** B-cubed over all reports. */
  readonly precision: number;
  readonly recall: number;
  /** Of processor time: what else runs on the machine matters less than by the clock. */
  readonly microseconds_a_report: number;
  /** Greatest memory of the whole process, and what it had before any report was made. */
  readonly peak_megabytes: number;
  readonly start_megabytes: number;
}

/** How much of the exercise that a report was put to belongs to it, and how much of its own came with it, summed over reports. */
class BCubed {
  precision = 0;
  recall = 0;
  readonly #sizes: Map<number, number>;

  constructor(sizes: Map<number, number>) {
    this.#sizes = sizes;
  }

  add(truths: readonly number[]): void {
    const counts = new Map<number, number>();
    for (const truth of truths) counts.set(truth, (counts.get(truth) ?? 0) + 1);
    for (const [truth, count] of counts) {
      this.precision += (count * count) / truths.length;
      this.recall += (count * count) / (this.#sizes.get(truth) ?? 1);
    }
  }
}

function megabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** Makes reports, puts them away in a file, and measures what resolving them takes; `data` is the folder `data` of the repository. */
export async function resolutionCost(
  data: string,
  reports: number,
  seed: number,
): Promise<ResolutionCost> {
  const { gazetteer } = await loadGazetteer(join(data, "gazetteer"));
  const start_megabytes = megabytes();
  const folder = await mkdtemp(join(tmpdir(), "drillbook-bench-"));
  const file = createSpillFile<SourcedReport & { exercise: number }>(join(folder, "reports"));
  const sizes = new Map<number, number>();
  for (const report of syntheticReports(gazetteer, reports, seed)) {
    file.append(report);
    sizes.set(report.exercise, (sizes.get(report.exercise) ?? 0) + 1);
  }
  try {
    const score = new BCubed(sizes);
    const before = process.cpuUsage();
    const resolution = resolve(file, { sources: [], gazetteer });
    for (const { reports: members } of resolution.exercises())
      score.add(members.map(({ exercise }) => exercise));
    for (const _ of resolution.matches());
    const { user, system } = process.cpuUsage(before);
    return {
      reports,
      true_exercises: sizes.size,
      exercises: resolution.exercise_ids.length,
      precision: score.precision / reports,
      recall: score.recall / reports,
      microseconds_a_report: (user + system) / reports,
      peak_megabytes: megabytes(),
      start_megabytes,
    };
  } finally {
    file.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/** So much memory for objects the process of each size has, and no more: it dies where that does not do. */
const HEAP_MEGABYTES = 1024;

/** Measures each size in a process of its own with a heap of 1 GB, so that the memory of one is not that of another. */
export async function resolutionCosts(
  sizes: readonly number[],
  seed: number,
): Promise<ResolutionCost[]> {
  const main = fileURLToPath(new URL("resolution-main.ts", import.meta.url));
  const costs: ResolutionCost[] = [];
  for (const size of sizes) {
    const limit = `--max-old-space-size=${HEAP_MEGABYTES}`;
    const argv = [limit, "--import", "tsx", main, String(size), String(seed)];
    // `tsx` is looked up from the folder that a process starts in, and only this package has it.
    const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd: dirname(main) });
    costs.push(JSON.parse(stdout) as ResolutionCost);
  }
  return costs;
}
