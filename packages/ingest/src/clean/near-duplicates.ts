/** Finds articles that are nearly the same as an earlier one: agency reports that several newspapers print. */
export interface DuplicateIndex {
  /**
   * Takes an article in and names the earliest one that is nearly the same, `null` where none is. Give it the article's own
   * words, without boilerplate. The same id again returns itself. Cost is bounded by the text, not by the number of articles.
   */
  add(article_id: string, text: string): string | null;
}

/** Length of a signature; k = 64 separated copies (likeness .47 and more) from other reports (.14 and less). */
const HASHES = 64;
/** Two rows a band: copies of likeness .47 meet in one of 32 bands with a probability of 99.9 %. */
const ROWS = 2;
/** Likeness from which two texts are copies, in the middle of the gap. */
const COPY = 0.3;
/** Share of the shorter text's figures that the other must have too: editions of one series differ in their dates. */
const SAME_FIGURES = 0.6;
const WORDS_PER_SHINGLE = 4;
const MOST_WORDS = 20_000;
const FEWEST_SHINGLES = 12;
/** Entries that a bucket keeps; the earliest, since these are the ones to be named. */
const BUCKET = 40;

interface Entry {
  readonly article_id: string;
  readonly signature: Uint32Array;
  readonly figures: ReadonlySet<string>;
  /** The earliest article that this one is a copy of, or the article itself. */
  readonly original: string;
  readonly position: number;
}

/** An index that holds nothing yet. Articles count as earlier in the order in which they are added. */
export function createDuplicateIndex(): DuplicateIndex {
  const known = new Set<string>();
  const bands = Array.from({ length: HASHES / ROWS }, () => new Map<number, Entry[]>());
  return {
    add(article_id, text) {
      if (known.has(article_id)) return article_id;
      known.add(article_id);
      const words = wordsOf(text);
      const signature = signatureOf(words);
      if (signature === null) return null;
      const figures = figuresOf(words);
      const original = findOriginal(bands, signature, figures);
      const entry = {
        article_id,
        signature,
        figures,
        original: original ?? article_id,
        position: known.size,
      };
      remember(bands, entry);
      return original;
    },
  };
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)) {
    words.push(word);
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

function figuresOf(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => /^\d/.test(word)));
}

function signatureOf(words: readonly string[]): Uint32Array | null {
  const shingles = shinglesOf(words);
  if (shingles.size < FEWEST_SHINGLES) return null;
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < HASHES; index += 1) {
      const hash = mix(shingle ^ Math.imul(index + 1, 0x9e3779b1));
      if (hash < (signature[index] ?? 0)) signature[index] = hash;
    }
  }
  return signature;
}

function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let from = 0; from + WORDS_PER_SHINGLE <= hashes.length; from += 1) {
    let shingle = 0;
    for (let at = from; at < from + WORDS_PER_SHINGLE; at += 1) {
      shingle = mix(Math.imul(shingle, 31) ^ (hashes[at] ?? 0));
    }
    shingles.add(shingle);
  }
  return shingles;
}

/** FNV-1a over the UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The final mixing of MurmurHash3, which lets every bit sway every other. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

type Bands = readonly Map<number, Entry[]>[];

function findOriginal(
  bands: Bands,
  signature: Uint32Array,
  figures: ReadonlySet<string>,
): string | null {
  let earliest: Entry | null = null;
  const seen = new Set<Entry>();
  for (const [band, buckets] of bands.entries()) {
    for (const entry of buckets.get(bandKey(signature, band)) ?? []) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      const is_earlier = earliest === null || entry.position < earliest.position;
      if (is_earlier && isCopy(entry, signature, figures)) earliest = entry;
    }
  }
  return earliest?.original ?? null;
}

function isCopy(entry: Entry, signature: Uint32Array, figures: ReadonlySet<string>): boolean {
  let same = 0;
  for (let index = 0; index < HASHES; index += 1) {
    if (entry.signature[index] === signature[index]) same += 1;
  }
  return same / HASHES >= COPY && haveSameFigures(entry.figures, figures);
}

function haveSameFigures(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  if (few.size === 0) return true;
  let same = 0;
  for (const figure of few) if (many.has(figure)) same += 1;
  return same / few.size >= SAME_FIGURES;
}

function remember(bands: Bands, entry: Entry): void {
  for (const [band, buckets] of bands.entries()) {
    const key = bandKey(entry.signature, band);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [entry]);
    else if (bucket.length < BUCKET) bucket.push(entry);
  }
}

function bandKey(signature: Uint32Array, band: number): number {
  let key = 0;
  for (let row = 0; row < ROWS; row += 1) {
    key = mix(Math.imul(key, 31) ^ (signature[band * ROWS + row] ?? 0));
  }
  return key;
}
