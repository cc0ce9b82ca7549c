import { groupBy } from "../group-by.ts";

/** One report's word on one cell. */
export interface Ballot<T> {
  readonly value: T;
  /** The independent source; a source that says a thing twice counts once. */
  readonly source: string;
  /** EDTF date of publication, empty where it is not known. */
  readonly published: string;
}

/** What settles a vote. */
export interface VoteRules<T> {
  /** Values with the same key are one value written in several ways. */
  readonly keyOf: (value: T) => string;
  /** How precise a value is; higher wins a tie. */
  readonly precisionOf?: (value: T) => number;
  /** Whether a source that gives `other` also stands behind `value`: 2024 agrees with 2024-07. */
  readonly supports?: (other: T, value: T) => boolean;
}

interface Standing<T> {
  readonly key: string;
  readonly ballots: readonly Ballot<T>[];
  readonly sources: number;
  readonly precision: number;
  readonly published: string;
}

function standingOf<T>(
  key: string,
  group: readonly Ballot<T>[],
  all: readonly Ballot<T>[],
  rules: VoteRules<T>,
): Standing<T> {
  const behind = (ballot: Ballot<T>): boolean =>
    group.some(({ value }) => rules.supports?.(ballot.value, value) ?? false);
  const sources = new Set([...group, ...all.filter(behind)].map((ballot) => ballot.source));
  return {
    key,
    ballots: group,
    sources: sources.size,
    precision: Math.max(...group.map(({ value }) => rules.precisionOf?.(value) ?? 0)),
    published:
      group
        .map((ballot) => ballot.published)
        .sort()
        .at(-1) ?? "",
  };
}

function byStanding<T>(a: Standing<T>, b: Standing<T>): number {
  if (a.sources !== b.sources) return b.sources - a.sources;
  if (a.precision !== b.precision) return b.precision - a.precision;
  if (a.published !== b.published) return a.published > b.published ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/**
 * The value that most independent sources give; ties go to the more precise, then to the later, then to the first in
 * the alphabet. `null` where nobody says anything. The order of the ballots does not matter.
 */
export function vote<T>(ballots: readonly Ballot<T>[], rules: VoteRules<T>): T | null {
  const groups = groupBy(ballots, ({ value }) => rules.keyOf(value));
  const [winner] = [...groups]
    .map(([key, group]) => standingOf(key, group, ballots, rules))
    .sort(byStanding);
  if (winner === undefined) return null;
  const isOneForm = new Set(winner.ballots.map(({ value }) => String(value))).size === 1;
  if (isOneForm) return winner.ballots[0]?.value ?? null;
  return vote(winner.ballots, { keyOf: String });
}
