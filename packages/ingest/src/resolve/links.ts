import type { Comparison } from "./match.ts";
import type { Veto } from "./veto.ts";

/** Two reports by their positions, the smaller one left. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/** A pair, and how sure it is that both are of one exercise, 0 to 1. */
export interface Link extends Pair {
  readonly score: number;
}

/** Pairs that were compared: those that match, and those that nearly do. */
export interface Links {
  /** Takes in a pair as it was compared, where it matches or nearly does. */
  add(pair: Pair, comparison: Comparison): void;
  /** The surest first; equal ones in the order of their positions. */
  matches(): Iterable<Link>;
  /** Takes in a match that something else ruled out. */
  addDoubt(link: Link): void;
  /** The surest first, at most some of each report, and none that are `together`. */
  doubts(together: (pair: Pair) => boolean): Link[];
}

/** From so much on a pair that is left apart is worth a person's look. */
const DOUBTFUL_SCORE = 0.55;
/** What reports often get wrong: a pair that only this rules out is worth a look too. */
const SOFT_VETOES: ReadonlySet<Veto> = new Set(["hosts", "places", "domains", "parties"]);
/** So many doubts on one report are enough. */
const DOUBTS = 3;
const FIRST_ROOM = 1024;

/** Numbers in a column that grows: millions of pairs as objects would not fit. */
class Columns {
  #count = 0;
  #left = new Int32Array(FIRST_ROOM);
  #right = new Int32Array(FIRST_ROOM);
  #score = new Float32Array(FIRST_ROOM);

  add({ left, right, score }: Link): void {
    if (this.#count === this.#left.length) this.#grow();
    this.#left[this.#count] = left;
    this.#right[this.#count] = right;
    this.#score[this.#count] = score;
    this.#count += 1;
  }

  *bestFirst(): Generator<Link> {
    const [lefts, rights, scores] = [this.#left, this.#right, this.#score];
    const at = (column: Int32Array | Float32Array, index: number): number => column[index] ?? 0;
    const order = Uint32Array.from({ length: this.#count }, (_, index) => index).sort(
      (a, b) =>
        at(scores, b) - at(scores, a) ||
        at(lefts, a) - at(lefts, b) ||
        at(rights, a) - at(rights, b),
    );
    for (const index of order)
      yield { left: at(lefts, index), right: at(rights, index), score: at(scores, index) };
  }

  #grow(): void {
    const wider = <A extends Int32Array | Float32Array>(column: A, made: A): A => {
      made.set(column);
      return made;
    };
    const room = this.#left.length * 2;
    this.#left = wider(this.#left, new Int32Array(room));
    this.#right = wider(this.#right, new Int32Array(room));
    this.#score = wider(this.#score, new Float32Array(room));
  }
}

function isDoubt({ veto, score, likeness }: Comparison): boolean {
  return (
    (veto === null || SOFT_VETOES.has(veto)) && score >= DOUBTFUL_SCORE && likeness.dates !== null
  );
}

/** A pair that was compared twice stands twice, one behind the other. */
function isSamePair(a: Pair, b: Pair | undefined): boolean {
  return a.left === b?.left && a.right === b.right;
}

/** Holds the pairs among so many reports. */
export function createLinks(reports: number): Links {
  const matching = new Columns();
  const doubtful = new Columns();
  return {
    add({ left, right }, comparison) {
      const link = { left, right, score: comparison.score };
      if (comparison.rule !== null) matching.add(link);
      else if (isDoubt(comparison)) doubtful.add(link);
    },
    addDoubt: (link) => doubtful.add(link),
    matches: () => matching.bestFirst(),
    doubts(together) {
      const taken = new Uint8Array(reports);
      const found: Link[] = [];
      for (const link of doubtful.bestFirst()) {
        const { left, right } = link;
        const isEnough = (taken[left] ?? 0) >= DOUBTS || (taken[right] ?? 0) >= DOUBTS;
        if (isEnough || isSamePair(link, found.at(-1)) || together(link)) continue;
        taken[left] = (taken[left] ?? 0) + 1;
        taken[right] = (taken[right] ?? 0) + 1;
        found.push(link);
      }
      return found;
    },
  };
}
