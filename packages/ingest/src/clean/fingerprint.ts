/** What is kept of a text to tell whether another one is nearly the same. */
export interface Fingerprint {
  /** MinHash over sequences of words: two texts agree in as large a share of it as they share sequences. */
  readonly signature: Uint32Array;
  readonly figures: ReadonlySet<string>;
}

/** Length of a signature; k = 64 separated copies (likeness .47 and more) from other reports (.14 and less). */
export const HASHES = 64;
/** Likeness from which two texts are copies, in the middle of the gap. */
const COPY = 0.3;
/** Share of the shorter text's figures that the other must have too: editions of one series differ in their dates. */
const SAME_FIGURES = 0.6;
const WORDS_PER_SHINGLE = 4;
const MOST_WORDS = 20_000;
const FEWEST_SHINGLES = 12;

/** The fingerprint of a text; `null` for one of too few words to judge. Case and punctuation do not matter. */
export function fingerprintOf(text: string): Fingerprint | null {
  const words = wordsOf(text);
  const signature = signatureOf(words);
  return signature === null ? null : { signature, figures: figuresOf(words) };
}

/** Whether two texts are nearly the same. */
export function areCopies(left: Fingerprint, right: Fingerprint): boolean {
  let same = 0;
  for (let index = 0; index < HASHES; index += 1) {
    if (left.signature[index] === right.signature[index]) same += 1;
  }
  return same / HASHES >= COPY && haveSameFigures(left.figures, right.figures);
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
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function haveSameFigures(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  if (few.size === 0) return true;
  let same = 0;
  for (const figure of few) if (many.has(figure)) same += 1;
  return same / few.size >= SAME_FIGURES;
}
