import { addCounts, type Counts, scoreOf } from "./counts.ts";

/** The bounds within which a score lies in 95 of 100 samples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;
const SEED = 20_240_714;

/** A seeded source of numbers from 0 to 1 (mulberry32), so that the intervals repeat. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The 95 % interval of F1 by the bootstrap: articles are drawn with replacement, since the exercises of one article
 * are not independent. `counts` holds one entry an article.
 */
export function f1Interval(counts: readonly Counts[]): Interval {
  const random = randomNumbers(SEED);
  const drawn = Array.from({ length: RESAMPLES }, () => {
    const sample = counts.map(() => counts[Math.floor(random() * counts.length)]);
    return scoreOf(addCounts(sample.filter((entry) => entry !== undefined))).f1;
  }).sort((a, b) => a - b);
  return {
    low: drawn[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: drawn[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
  };
}
