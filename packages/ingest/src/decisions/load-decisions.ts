import { relative } from "node:path";
import type { Rejection } from "../read/article.ts";
import type { KnownCodes } from "./decided-value.ts";
import type { Decision } from "./decision.ts";
import { readDecisions } from "./read-decisions.ts";

/** Which file of decisions a run obeys. */
export interface DecisionsSource {
  /** Absolute. */
  readonly decisions?: string;
  /** The folder from which the file is named in what is told of it. */
  readonly base: string;
}

/** What people decided, and the lines that are no decisions. */
export interface LoadedDecisions {
  readonly decisions: readonly Decision[];
  readonly rejections: readonly Rejection[];
}

/** Reads the decisions that a run obeys; none where no file is named. */
export async function loadDecisions(
  { decisions: path, base }: DecisionsSource,
  codes: KnownCodes,
): Promise<LoadedDecisions> {
  if (path === undefined) return { decisions: [], rejections: [] };
  const { decisions, faults } = await readDecisions(path, codes);
  const rejections = faults.map(({ line, detail }) => ({
    source_path: relative(base, path),
    record: line,
    stage: "resolve" as const,
    reason: "invalid_decision",
    detail,
  }));
  return { decisions, rejections };
}
