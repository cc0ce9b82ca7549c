import { areCopies, type Fingerprint, fingerprintOf, HASHES, mix } from "./fingerprint.ts";

/** What has to be known of an article to find its copies. */
export interface Printed {
  readonly article_id: string;
  /** EDTF level 0. */
  readonly published: string | null;
}

/** Finds articles that are nearly the same: agency reports that several newspapers print. */
export interface DuplicateIndex {
  /** Takes an article in. Give it the article's own words, without boilerplate; no more than a fingerprint of them is kept. */
  add(article: Printed, text: string): void;
  /**
   * For each copy the `article_id` of its original, the one that was published first, then that of the lower id. Which
   * article was added first does not matter. Cost is bounded by the texts, not by the square of their number.
   */
  originals(): Map<string, string>;
}

/** Two rows a band: copies of likeness .47 meet in one of 32 bands with a probability of 99.9 %. */
const ROWS = 2;
/** Entries that a bucket keeps; the earliest, since these are the ones to be named. */
const BUCKET = 40;

interface Entry extends Printed {
  readonly print: Fingerprint;
}

/** An index that holds nothing yet. */
export function createDuplicateIndex(): DuplicateIndex {
  const entries = new Map<string, Entry>();
  return {
    add({ article_id, published }, text) {
      const print = fingerprintOf(text);
      if (print !== null) entries.set(article_id, { article_id, published, print });
    },
    originals: () => findOriginals([...entries.values()].sort(byPublication)),
  };
}

function byPublication(a: Printed, b: Printed): number {
  const publishedA = a.published ?? "9999";
  const publishedB = b.published ?? "9999";
  if (publishedA !== publishedB) return publishedA < publishedB ? -1 : 1;
  return a.article_id < b.article_id ? -1 : 1;
}

interface Known {
  readonly print: Fingerprint;
  /** The earliest article that this one is a copy of, or the article itself. */
  readonly original: string;
  readonly position: number;
}

type Bands = readonly Map<number, Known[]>[];

function findOriginals(entries: readonly Entry[]): Map<string, string> {
  const bands = Array.from({ length: HASHES / ROWS }, () => new Map<number, Known[]>());
  const originals = new Map<string, string>();
  for (const [position, { article_id, print }] of entries.entries()) {
    const original = earliestCopy(bands, print)?.original ?? article_id;
    if (original !== article_id) originals.set(article_id, original);
    remember(bands, { print, original, position });
  }
  return originals;
}

function earliestCopy(bands: Bands, print: Fingerprint): Known | null {
  let earliest: Known | null = null;
  const seen = new Set<Known>();
  for (const [band, buckets] of bands.entries()) {
    for (const known of buckets.get(bandKey(print.signature, band)) ?? []) {
      if (seen.has(known)) continue;
      seen.add(known);
      const is_earlier = earliest === null || known.position < earliest.position;
      if (is_earlier && areCopies(known.print, print)) earliest = known;
    }
  }
  return earliest;
}

function remember(bands: Bands, known: Known): void {
  for (const [band, buckets] of bands.entries()) {
    const key = bandKey(known.print.signature, band);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [known]);
    else if (bucket.length < BUCKET) bucket.push(known);
  }
}

function bandKey(signature: Uint32Array, band: number): number {
  let key = 0;
  for (let row = 0; row < ROWS; row += 1) {
    key = mix(Math.imul(key, 31) ^ (signature[band * ROWS + row] ?? 0));
  }
  return key;
}
