import { visitNeighbours } from "./blocks.ts";
import type { Candidate } from "./candidate.ts";
import { createLinks, type Link, type Pair } from "./links.ts";
import { compare } from "./match.ts";
import { factsVeto, namesConflict } from "./veto.ts";

/** Reports that a person has judged, by their ids. */
export interface Judgement {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

/** Which reports are of one exercise, and why. */
export interface Clustering {
  /** Positions of the candidates of each exercise, ascending. */
  readonly clusters: readonly (readonly number[])[];
  /** The pairs that joined the clusters because a person said so. */
  readonly forced: readonly Pair[];
  /** The other pairs that did, the surest first. */
  readonly joined: readonly Link[];
  /** Pairs that something spoke for but that were left apart, the surest first. */
  readonly doubtful: readonly Link[];
}

/** Reports none of which rules out another; those that a person put together are several parts of one cluster. */
interface Part {
  readonly names: ReadonlySet<string>;
  /** One of each kind: reports that say the same of all that may rule out. */
  readonly distinct: readonly Candidate[];
}

interface Cluster {
  readonly members: readonly number[];
  readonly parts: readonly Part[];
  /** Positions of reports that a person said are of another exercise. */
  readonly enemies: readonly number[];
}

function saysTheSame(a: Candidate, b: Candidate): boolean {
  return (
    a.copy_key === b.copy_key &&
    a.names === b.names &&
    a.parties === b.parties &&
    a.places === b.places &&
    a.hosts === b.hosts &&
    a.domains === b.domains &&
    a.kind === b.kind &&
    a.series_id === b.series_id &&
    a.edition === b.edition &&
    a.ordinal === b.ordinal &&
    a.start_year === b.start_year &&
    a.days?.from === b.days?.from &&
    a.days?.to === b.days?.to &&
    a.is_dated_to_month === b.is_dated_to_month &&
    (a.is_dated_to_month || a.published === b.published)
  );
}

function mayJoin(a: Part, b: Part): boolean {
  // Names are compared for the whole: one report that gives two names joins those that give one of them.
  if (namesConflict(a.names, b.names)) return false;
  return a.distinct.every((left) => b.distinct.every((right) => factsVeto(left, right) === null));
}

function joinParts(a: Part, b: Part): Part {
  const more = b.distinct.filter((each) => !a.distinct.some((other) => saysTheSame(each, other)));
  return { names: new Set([...a.names, ...b.names]), distinct: [...a.distinct, ...more] };
}

/** The parts of two clusters with the first two that fit made one; `null` where none do. */
function matchParts(a: Cluster, b: Cluster): Part[] | null {
  for (const left of a.parts)
    for (const right of b.parts)
      if (mayJoin(left, right)) {
        const rest = [...a.parts, ...b.parts].filter((part) => part !== left && part !== right);
        return [joinParts(left, right), ...rest];
      }
  return null;
}

class Clusters {
  readonly #candidates: readonly Candidate[];
  readonly #enemies: ReadonlyMap<number, readonly number[]>;
  /** By report, once it is more than a cluster of its own. */
  readonly #of: (Cluster | undefined)[];

  constructor(candidates: readonly Candidate[], enemies: ReadonlyMap<number, readonly number[]>) {
    this.#candidates = candidates;
    this.#enemies = enemies;
    this.#of = new Array<Cluster | undefined>(candidates.length).fill(undefined);
  }

  areTogether({ left, right }: Pair): boolean {
    return left === right || (this.#of[left] !== undefined && this.#of[left] === this.#of[right]);
  }

  /** Joins the clusters of two reports where nothing rules it out; tells whether it did. */
  join(pair: Pair): boolean {
    return this.#unite(pair, matchParts);
  }

  /** Joins them because a person said so; what rules each other out stays in parts. */
  force(pair: Pair): boolean {
    return this.#unite(pair, (a, b) => matchParts(a, b) ?? [...a.parts, ...b.parts]);
  }

  all(): (readonly number[])[] {
    const joined = new Set(this.#of.filter((cluster) => cluster !== undefined));
    const alone = [...this.#of.keys()].filter((index) => this.#of[index] === undefined);
    const members = [...joined].map((cluster) => [...cluster.members].sort((a, b) => a - b));
    return [...alone.map((index) => [index]), ...members];
  }

  #at(index: number): Cluster {
    const known = this.#of[index];
    const candidate = this.#candidates[index];
    if (known !== undefined || candidate === undefined) return known ?? NOBODY;
    const parts = [{ names: candidate.names, distinct: [candidate] }];
    return { members: [index], parts, enemies: this.#enemies.get(index) ?? [] };
  }

  #unite(pair: Pair, partsOf: (a: Cluster, b: Cluster) => readonly Part[] | null): boolean {
    if (this.areTogether(pair)) return false;
    const [a, b] = [this.#at(pair.left), this.#at(pair.right)];
    const areEnemies = a.enemies.some((enemy) => b.members.includes(enemy));
    const parts = areEnemies ? null : partsOf(a, b);
    if (parts === null) return false;
    const members = [...a.members, ...b.members];
    const joined = { members, parts, enemies: [...a.enemies, ...b.enemies] };
    for (const member of members) this.#of[member] = joined;
    return true;
  }
}

const NOBODY: Cluster = { members: [], parts: [], enemies: [] };

function enemiesOf(
  candidates: readonly Candidate[],
  { different }: Judgement,
): Map<number, number[]> {
  const enemies = new Map<number, number[]>();
  for (const { left, right } of positionsOf(candidates, different)) {
    enemies.set(left, [...(enemies.get(left) ?? []), right]);
    enemies.set(right, [...(enemies.get(right) ?? []), left]);
  }
  return enemies;
}

/** Pairs of ids as positions; reports that are not there are left out. */
function positionsOf(candidates: readonly Candidate[], pairs: Judgement["same"]): Pair[] {
  if (pairs.length === 0) return [];
  const positions = new Map(candidates.map(({ report_id }, index) => [report_id, index]));
  return pairs.flatMap((pair) => {
    const [left, right] = pair.map((id) => positions.get(id)).sort((a = 0, b = 0) => a - b);
    return left === undefined || right === undefined ? [] : [{ left, right }];
  });
}

const NO_JUDGEMENT: Judgement = { same: [], different: [] };

/**
 * Puts reports of one exercise together: those that a person judged, then the surest pairs first, and only where no
 * member of one side rules out a member of the other. Candidates come in the order of their ids, so that the result
 * does not depend on the order of the reports.
 */
export function clusterCandidates(
  candidates: readonly Candidate[],
  judgement: Judgement = NO_JUDGEMENT,
): Clustering {
  const links = createLinks(candidates.length);
  visitNeighbours(candidates, (pair) => {
    const [a, b] = [candidates[pair.left], candidates[pair.right]];
    if (a && b) links.add(pair, compare(a, b));
  });
  const clusters = new Clusters(candidates, enemiesOf(candidates, judgement));
  const forced = positionsOf(candidates, judgement.same).filter((pair) => clusters.force(pair));
  const joined: Link[] = [];
  for (const link of links.matches())
    if (clusters.join(link)) joined.push(link);
    else if (!clusters.areTogether(link)) links.addDoubt(link);
  return {
    clusters: clusters.all(),
    forced,
    joined,
    doubtful: links.doubts((pair) => clusters.areTogether(pair)),
  };
}
