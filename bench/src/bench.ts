import { join } from "node:path";
import { compromiseEntities, extraction, gunzip, relevanceFilter, wink } from "./contestants.ts";
import { mixedCorpus, relevantCorpus } from "./corpus.ts";
import { measure, type Speed } from "./measure.ts";
import { relevantSources } from "./relevant.ts";

/** How much is read, and how often. */
export interface BenchOptions {
  /** The folder `data` of the repository. */
  readonly data: string;
  readonly seed: number;
  readonly rounds: number;
  readonly warm_up: number;
  /** Bytes of articles on exercises; compromise, far slower, reads a tenth of them. */
  readonly relevant_bytes: number;
  /** Bytes of mixed news. */
  readonly mixed_bytes: number;
  /** Seconds of processor time that one measurement takes at least. */
  readonly shortest: number;
}

/** One measured speed against our own in the same run. */
export interface BenchRow extends Speed {
  /** How many times as fast as this contestant ours is; 1 for ours. */
  readonly ours_is_times: number;
}

/** What is compared, ours first. */
export interface BenchPart {
  readonly part: "full extraction" | "relevance filter";
  readonly rows: readonly BenchRow[];
}

function compare(part: BenchPart["part"], speeds: readonly Speed[]): BenchPart {
  const ours = speeds[0]?.mb_per_s ?? Number.NaN;
  return {
    part,
    rows: speeds.map((speed) => ({ ...speed, ours_is_times: ours / speed.mb_per_s })),
  };
}

/** Measures both parts one after the other, the contestants of each in turns. */
export async function bench(options: BenchOptions): Promise<BenchPart[]> {
  const { data, seed, rounds, warm_up, relevant_bytes, mixed_bytes, shortest } = options;
  const sources = await relevantSources(data);
  const relevant = relevantCorpus(sources, relevant_bytes, seed);
  const tenth = relevantCorpus(sources, relevant_bytes / 10, seed);
  const mixed = mixedCorpus(sources, mixed_bytes, seed);
  const readers = [
    await extraction(relevant, join(data, "gazetteer")),
    wink(relevant),
    compromiseEntities(tenth),
    gunzip(relevant),
  ];
  const filters = [relevanceFilter(mixed), gunzip(mixed)];
  return [
    compare("full extraction", measure(readers, rounds, warm_up, shortest)),
    compare("relevance filter", measure(filters, rounds, warm_up, shortest)),
  ];
}
