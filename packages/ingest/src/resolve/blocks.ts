import type { Candidate } from "./candidate.ts";
import type { Pair } from "./links.ts";
import { placeKeys, whenOf } from "./near.ts";

const DAYS_A_MONTH = 30;
/** How far from its publication an undated report may meet others. */
const UNDATED_DAYS = 90;
/** Of the parties of two reports that agree on half of them, the rarest half have one in common. */
const SHARED_PARTIES = 0.5;
/** In a block of up to so many reports each meets each. */
const SMALL_BLOCK = 32;
/** In a bigger one each meets so many on either side of it in the order of time: enough to hang together. */
const NEIGHBOURS = 8;

interface Months {
  readonly first: number;
  readonly last: number;
}

function monthsOf(candidate: Candidate): Months | null {
  const when = whenOf(candidate);
  if (when === null) return null;
  const around = candidate.days === null ? UNDATED_DAYS : 1;
  return {
    first: Math.floor((when.from - around) / DAYS_A_MONTH),
    last: Math.floor((when.to + around) / DAYS_A_MONTH),
  };
}

/** How many candidates name each party. */
function countParties(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { parties } of candidates)
    for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  return counts;
}

/**
 * The parties under which a report is filed, the rarest ones: two sets of which the likeness (Jaccard) is at least t
 * share one of the first |A| - ceil(t |A|) + 1 members in any order that is the same for all (prefix filter).
 */
function partyKeys({ parties }: Candidate, counts: ReadonlyMap<string, number>): string[] {
  const byRarity = [...parties].sort(
    (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  return byRarity.slice(0, parties.size - Math.ceil(SHARED_PARTIES * parties.size) + 1);
}

/** The keys under which a report meets others of its months: each name; and each rare party at each place, or on patrol. */
function keysOf(candidate: Candidate, counts: ReadonlyMap<string, number>): string[] {
  const where = [...new Set(candidate.places.flatMap(placeKeys))];
  if (candidate.kind === "patrol") where.push("patrol");
  const keys = [...candidate.names];
  if (where.length > 0)
    for (const party of partyKeys(candidate, counts))
      for (const place of where) keys.push(`${party}@${place}`);
  return keys;
}

/** Members of one block, in the order of time. */
type Block = number[];

function* neighboursIn(block: Block, position: number): Generator<number> {
  const first = block.length <= SMALL_BLOCK ? 0 : Math.max(0, position - NEIGHBOURS);
  for (let at = first; at < position; at += 1) {
    const neighbour = block[at];
    if (neighbour !== undefined) yield neighbour;
  }
}

function fileUnder<K>(keys: Iterable<K>, index: number, blocks: Map<K, Block>): void {
  for (const key of keys) {
    const block = blocks.get(key);
    if (block) block.push(index);
    else blocks.set(key, [index]);
  }
}

function byTime(candidates: readonly Candidate[], members: readonly number[]): number[] {
  const from = (index: number): number => {
    const candidate = candidates[index];
    return (candidate && whenOf(candidate)?.from) ?? 0;
  };
  return [...members].sort((a, b) => from(a) - from(b) || a - b);
}

/** Candidates by each month that they may meet others in. */
function fileByMonth(candidates: readonly Candidate[]): Map<number, Block> {
  const months = new Map<number, Block>();
  for (const [index, candidate] of candidates.entries()) {
    const span = monthsOf(candidate);
    if (span === null) continue;
    const length = span.last - span.first + 1;
    fileUnder(
      Array.from({ length }, (_, offset) => span.first + offset),
      index,
      months,
    );
  }
  return months;
}

/** Told of each pair once, of few twice. */
export type Visit = (pair: Pair) => void;

function visitMonth(
  candidates: readonly Candidate[],
  members: readonly number[],
  isFirstMeeting: (left: number, right: number) => boolean,
  counts: ReadonlyMap<string, number>,
  visit: Visit,
): void {
  const blocks = new Map<string, Block>();
  for (const index of byTime(candidates, members)) {
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    const keys = new Set(keysOf(candidate, counts));
    const met = new Set<number>();
    fileUnder(keys, index, blocks);
    for (const key of keys) {
      const block = blocks.get(key) ?? [];
      for (const other of neighboursIn(block, block.length - 1)) met.add(other);
    }
    for (const other of met)
      if (isFirstMeeting(other, index))
        visit({ left: Math.min(other, index), right: Math.max(other, index) });
  }
}

/** Reports in the same place of copies of one text meet, whatever they tell. */
function visitCopies(candidates: readonly Candidate[], visit: Visit): void {
  const firsts = new Map<string, number>();
  for (const [index, { copy_key }] of candidates.entries()) {
    if (copy_key === null) continue;
    const first = firsts.get(copy_key);
    if (first === undefined) firsts.set(copy_key, index);
    else visit({ left: first, right: index });
  }
}

/** Reports of which the time is not known at all meet those of the same numbered edition. */
function visitEditions(candidates: readonly Candidate[], visit: Visit): void {
  const blocks = new Map<string, Block>();
  for (const [index, { names, edition, days }] of candidates.entries()) {
    if (edition === null) continue;
    const keys = [...names].map((name) => `${name}#${edition}`);
    fileUnder(keys, index, blocks);
    for (const key of keys) {
      const block = blocks.get(key) ?? [];
      for (const other of neighboursIn(block, block.length - 1))
        if (days === null || candidates[other]?.days === null) visit({ left: other, right: index });
    }
  }
}

/**
 * Visits pairs of reports that may be of one exercise: those that share a month and a name, or a month, a party and a
 * place, or that stand in copies of one text. Holds one month of blocks at a time; the number of visits grows with the number of true neighbours.
 */
export function visitNeighbours(candidates: readonly Candidate[], visit: Visit): void {
  const counts = countParties(candidates);
  const firstMonths = candidates.map((candidate) => monthsOf(candidate)?.first ?? 0);
  for (const [month, members] of fileByMonth(candidates)) {
    const isFirstMeeting = (left: number, right: number): boolean =>
      Math.max(firstMonths[left] ?? 0, firstMonths[right] ?? 0) === month;
    visitMonth(candidates, members, isFirstMeeting, counts, visit);
  }
  visitEditions(candidates, visit);
  visitCopies(candidates, visit);
}
