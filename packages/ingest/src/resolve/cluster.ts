import type { Candidate } from "./candidate.ts";
import { factsConflict, matchScore, namesConflict } from "./match.ts";

const DAYS_A_MONTH = 30;
/** Beyond so many parties pairs of them would be too many blocks; the first in the alphabet are enough to meet. */
const MOST_PARTIES = 8;

interface Cluster {
  readonly members: readonly Candidate[];
  readonly names: ReadonlySet<string>;
}

interface Match {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

function months(candidate: Candidate): number[] {
  if (candidate.days === null) return [];
  const first = Math.floor(candidate.days.from / DAYS_A_MONTH);
  const last = Math.floor((candidate.days.to + 1) / DAYS_A_MONTH);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function pairsOfParties(candidate: Candidate): string[] {
  const parties = [...candidate.parties].sort().slice(0, MOST_PARTIES);
  return parties.flatMap((left, index) =>
    parties.slice(index + 1).map((right) => `${left}+${right}`),
  );
}

/** The keys under which a report meets those that it may belong to. */
function blockKeys(candidate: Candidate): string[] {
  const byParties = months(candidate).flatMap((month) =>
    pairsOfParties(candidate).map((pair) => `${pair}@${month}`),
  );
  return [...candidate.names, ...byParties];
}

function blocksOf(candidates: readonly Candidate[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (const [index, candidate] of candidates.entries())
    for (const key of blockKeys(candidate)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  return blocks;
}

function matchesOf(candidates: readonly Candidate[]): Match[] {
  const seen = new Set<number>();
  const matches: Match[] = [];
  const compare = (left: number, right: number): void => {
    const key = left * candidates.length + right;
    const a = candidates[left];
    const b = candidates[right];
    if (a === undefined || b === undefined || seen.has(key)) return;
    seen.add(key);
    const score = matchScore(a, b);
    if (score !== null) matches.push({ left, right, score });
  };
  for (const block of blocksOf(candidates).values())
    for (const [position, right] of block.entries())
      for (const left of block.slice(0, position)) compare(left, right);
  return matches.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
}

function mayJoin(a: Cluster, b: Cluster): boolean {
  // Names are compared for the whole: one report that gives two names joins those that give one of them.
  if (namesConflict(a.names, b.names)) return false;
  return a.members.every((left) => b.members.every((right) => !factsConflict(left, right)));
}

function join(a: Cluster, b: Cluster): Cluster {
  return { members: [...a.members, ...b.members], names: new Set([...a.names, ...b.names]) };
}

/**
 * Puts reports of one exercise together: the surest pairs first, and only where no member of one side contradicts a
 * member of the other. The result does not depend on the order of the reports.
 */
export function clusterCandidates(candidates: readonly Candidate[]): (readonly Candidate[])[] {
  const sorted = [...candidates].sort((a, b) =>
    a.sourced.report_id < b.sourced.report_id ? -1 : 1,
  );
  const clusterOf = new Map<Candidate | undefined, Cluster>(
    sorted.map((candidate) => [candidate, { members: [candidate], names: candidate.names }]),
  );
  for (const { left, right } of matchesOf(sorted)) {
    const a = clusterOf.get(sorted[left]);
    const b = clusterOf.get(sorted[right]);
    if (a === undefined || b === undefined || a === b || !mayJoin(a, b)) continue;
    const joined = join(a, b);
    for (const member of joined.members) clusterOf.set(member, joined);
  }
  return [...new Set(clusterOf.values())].map((cluster) => cluster.members);
}
