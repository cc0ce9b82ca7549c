import { basename } from "node:path";
import { groupBy } from "../group-by.ts";
import { align } from "./align.ts";
import { byFile, type KeyLine } from "./key.ts";
import type { ComparedExercise } from "./label.ts";
import { readTabRows } from "./tab-rows.ts";

/** A published report: which file it comes from, and which exercise it was put to. */
export interface ResolvedReport {
  /** Path of the article, with or without `#record` behind it. */
  readonly source_path: string;
  readonly exercise_id: string;
  readonly report: ComparedExercise;
}

/** How well reports were put together to exercises, against an answer key. */
export interface ResolutionScore {
  /** Lines of the key that tell of one exercise for certain. */
  readonly lines: number;
  /** Share of them for which the right article has a report. */
  readonly found: number;
  /** B-cubed over the lines found. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs of lines put together rightly, put together wrongly, and left apart wrongly. */
  readonly right_pairs: number;
  readonly false_merges: number;
  readonly missed_merges: number;
  readonly errors: ResolutionErrors;
}

/** What was not found, put together wrongly, and left apart wrongly. */
export interface ResolutionErrors {
  readonly without_report: readonly KeyLine[];
  /** By published exercise that holds several of the key: the lines of each of these. */
  readonly mixed: readonly SplitCluster[];
  /** By exercise of the key that was published as several: the lines of each of these. */
  readonly torn: readonly SplitCluster[];
}

/** A cluster of one side, in the parts that the other side makes of it, by their ids. */
export interface SplitCluster {
  readonly id: string;
  readonly parts: ReadonlyMap<string, readonly KeyLine[]>;
}

/** Which exercise each line of a key speaks of; lines that may speak of several are left out. Throws `gold_invalid`. */
export async function readClusters(path: string): Promise<Map<number, string>> {
  const rows = await readTabRows(path, ["line", "exercise_id", "vague"]);
  const certain = rows.filter(({ cells }) => cells.vague !== "1");
  return new Map(certain.map(({ cells }) => [Number(cells.line), cells.exercise_id]));
}

/** One line of the key that a report was found for. */
interface Pair {
  readonly line: KeyLine;
  readonly gold: string;
  readonly predicted: string;
}

/** Compares the exercises of reports with those of a key. Reports are aligned with the lines of their article as `evaluateArticles` does. */
export function scoreResolution(
  reports: readonly ResolvedReport[],
  key: readonly KeyLine[],
  clusters: ReadonlyMap<number, string>,
): ResolutionScore {
  const known = key.filter(({ line }) => clusters.has(line));
  const ofFile = groupBy(reports, fileOf);
  const pairs = [...byFile(known)].flatMap(([file, lines]) =>
    pairsOf(ofFile.get(file) ?? [], lines, clusters),
  );
  const { precision, recall } = bCubed(pairs);
  const sum = precision + recall;
  return {
    lines: known.length,
    found: known.length === 0 ? 0 : pairs.length / known.length,
    precision,
    recall,
    f1: sum === 0 ? 0 : (2 * precision * recall) / sum,
    ...countPairs(pairs),
    errors: errorsOf(known, pairs),
  };
}

function errorsOf(known: readonly KeyLine[], pairs: readonly Pair[]): ResolutionErrors {
  const found = new Set(pairs.map(({ line }) => line));
  const byPrediction = groupBy(pairs, ({ predicted }) => predicted);
  const byGold = groupBy(pairs, ({ gold }) => gold);
  return {
    without_report: known.filter((line) => !found.has(line)),
    mixed: splitsOf(byPrediction, ({ gold }) => gold),
    torn: splitsOf(byGold, ({ predicted }) => predicted),
  };
}

function splitsOf(
  clusters: ReadonlyMap<string, readonly Pair[]>,
  partOf: (pair: Pair) => string,
): SplitCluster[] {
  const split = [...clusters].map(([id, pairs]) => {
    const parts = [...groupBy(pairs, partOf)];
    return { id, parts: new Map(parts.map(([part, of]) => [part, of.map(({ line }) => line)])) };
  });
  return split.filter(({ parts }) => parts.size > 1);
}

function fileOf({ source_path }: ResolvedReport): string {
  return basename(source_path.split("#")[0] ?? "");
}

function pairsOf(
  reports: readonly ResolvedReport[],
  lines: readonly KeyLine[],
  clusters: ReadonlyMap<number, string>,
): Pair[] {
  const aligned = align(
    reports.map(({ report }) => report),
    lines.map(({ exercise }) => exercise),
  );
  return aligned.flatMap(({ predicted, gold }) => {
    const id = reports[predicted]?.exercise_id;
    const line = lines[gold];
    const cluster = clusters.get(line?.line ?? 0);
    if (id === undefined || line === undefined || cluster === undefined) return [];
    return [{ line, gold: cluster, predicted: id }];
  });
}

/** B-cubed: for each line, how much of the cluster it was put to belongs to it, and how much of its own cluster came with it. */
function bCubed(pairs: readonly Pair[]): { precision: number; recall: number } {
  const both = countBy(pairs, ({ gold, predicted }) => `${gold}\t${predicted}`);
  const golds = countBy(pairs, ({ gold }) => gold);
  const predictions = countBy(pairs, ({ predicted }) => predicted);
  let precision = 0;
  let recall = 0;
  for (const { gold, predicted } of pairs) {
    const shared = both.get(`${gold}\t${predicted}`) ?? 0;
    precision += shared / (predictions.get(predicted) ?? 1);
    recall += shared / (golds.get(gold) ?? 1);
  }
  const lines = Math.max(1, pairs.length);
  return { precision: precision / lines, recall: recall / lines };
}

function countPairs(
  pairs: readonly Pair[],
): Pick<ResolutionScore, "right_pairs" | "false_merges" | "missed_merges"> {
  const right = pairsIn(countBy(pairs, ({ gold, predicted }) => `${gold}\t${predicted}`));
  return {
    right_pairs: right,
    false_merges: pairsIn(countBy(pairs, ({ predicted }) => predicted)) - right,
    missed_merges: pairsIn(countBy(pairs, ({ gold }) => gold)) - right,
  };
}

function countBy(pairs: readonly Pair[], of: (pair: Pair) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(of(pair), (counts.get(of(pair)) ?? 0) + 1);
  return counts;
}

/** How many pairs there are inside groups of these sizes. */
function pairsIn(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
