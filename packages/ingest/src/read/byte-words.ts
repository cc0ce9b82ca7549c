/** A word in bytes, found without regard to the case of ASCII letters. */
interface Pattern {
  readonly bytes: Uint8Array;
  readonly kind: number;
}

/** Words to look for in bytes. Longer words skip faster: `scan` moves on by up to the length of the shortest word less one. */
export interface ByteWords {
  /** Calls `found` with the kind of each word in the bytes, in order, until it returns `true`; tells whether it did. */
  scan(bytes: Uint8Array, found: (kind: number) => boolean): boolean;
}

const NONE: Pattern[] = [];

/** What comes before or after a word; the last is the first byte of a curved quotation mark or a dash in UTF-8. */
const EDGES = [..." \n\r\t,.;:!?'\"()-/<>&\xe2"];

function spelt(word: string): string[] {
  const at = word.indexOf("_");
  if (at < 0) return [word];
  return EDGES.flatMap((edge) => spelt(word.slice(0, at) + edge + word.slice(at + 1)));
}

/** What three bytes are looked up by, letters without regard to case: five bits of each. */
function tripleOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/**
 * Prepares a search after Wu and Manber: all words are compared at the three bytes that end their first `window` bytes, and three that
 * stand in none of them move the window past themselves. Words are in lower case, one character a byte; kinds are the positions of
 * their lists. `_` stands for any byte that comes before or after a word.
 */
export function byteWords(lists: readonly (readonly string[])[]): ByteWords {
  const patterns = lists.flatMap((words, kind) =>
    words.flatMap(spelt).map((word): Pattern => ({ bytes: Buffer.from(word, "latin1"), kind })),
  );
  const window = Math.min(...patterns.map(({ bytes }) => bytes.length));
  const shifts = new Uint8Array(1 << 15).fill(window - 2);
  const ending: Pattern[][] = Array.from(shifts, () => NONE);
  for (const pattern of patterns) enter(pattern, window, shifts, ending);
  return { scan: (bytes, found) => scan(bytes, window, shifts, ending, found) };
}

function enter(pattern: Pattern, window: number, shifts: Uint8Array, ending: Pattern[][]): void {
  const { bytes } = pattern;
  for (let at = 0; at + 2 < window; at++) {
    const triple = tripleOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
    const shift = window - 3 - at;
    shifts[triple] = Math.min(shifts[triple] ?? 0, shift);
    if (shift === 0) ending[triple] = [...(ending[triple] ?? NONE), pattern];
  }
}

function scan(
  bytes: Uint8Array,
  window: number,
  shifts: Uint8Array,
  ending: readonly (readonly Pattern[])[],
  found: (kind: number) => boolean,
): boolean {
  const last = bytes.length - 2;
  let at = window - 3;
  while (at < last) {
    const triple = tripleOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
    const shift = shifts[triple] ?? 1;
    if (shift > 0) at += shift;
    else {
      const kind = kindAt(bytes, at + 3 - window, ending[triple] ?? NONE);
      if (kind >= 0 && found(kind)) return true;
      at += 1;
    }
  }
  return false;
}

/** The kind of the first of the patterns that stands at `start`; -1 where none does. */
function kindAt(bytes: Uint8Array, start: number, patterns: readonly Pattern[]): number {
  for (let index = 0; index < patterns.length; index++) {
    const pattern = patterns[index];
    if (pattern !== undefined && isAt(bytes, start, pattern.bytes)) return pattern.kind;
  }
  return -1;
}

function isAt(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  if (start + word.length > bytes.length) return false;
  for (let at = 0; at < word.length; at++) {
    const byte = bytes[start + at] ?? 0;
    const folded = byte >= 65 && byte <= 90 ? byte | 32 : byte;
    if (folded !== word[at]) return false;
  }
  return true;
}
