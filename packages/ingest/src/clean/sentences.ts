/** A sentence by its offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A longer sentence is cut at a space, so that nothing behind this stage meets one without bounds. */
const LONGEST = 2000;
/** How far before a full stop an abbreviation may begin. */
const LONGEST_ABBREVIATION = 20;

/** Marks that may end a sentence: before white space, in Chinese and Japanese anywhere, and where the space was forgotten. */
const TERMINATOR =
  /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+["”’»」』）]*|(?<=[\p{Ll}\d][\p{Ll}\d\s])[.!?]["”’]?(?=\p{Lu}\p{Ll}*[\s,])/gu;

/** Words that begin a sentence even behind an abbreviation; none of them begins a name. */
const STARTERS = new Set(
  "The This These Those That It Its He She They We In On At A An And But As For From With After Before During Since While When Both There Their His Her If Meanwhile However According Another Some Several".split(
    " ",
  ),
);

/**
 * Cuts `text` between two offsets into sentences, without the white space between them. Abbreviations, initials, list
 * numbers and lower case behind a mark do not end one. Time is linear.
 */
export function splitSentences(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): Span[] {
  const block = text.slice(start, end);
  const spans: Span[] = [];
  let from = skipSpace(block, 0);
  for (const match of block.matchAll(TERMINATOR)) {
    const stop = match.index + match[0].length;
    const next = skipSpace(block, stop);
    if (stop <= from || next >= block.length) continue;
    if (!isBreak(block, match.index, match[0], from, next, abbreviations)) continue;
    addSpan(spans, block, from, stop, start);
    from = next;
  }
  addSpan(spans, block, from, block.trimEnd().length, start);
  return spans;
}

function isBreak(
  block: string,
  at: number,
  mark: string,
  from: number,
  next: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (/[。！？]/.test(mark)) return true;
  const following = block.slice(next, next + 16);
  if (/^["'“‘«(]?\p{Ll}/u.test(following)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  const word = wordBefore(block, at, from);
  const is_open =
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    abbreviations.has(word.toLowerCase());
  if (is_open) return STARTERS.has(/^["“‘]?(\p{L}+)\s/u.exec(following)?.[1] ?? "");
  return !isListNumber(word, at, from);
}

function isListNumber(word: string, at: number, from: number): boolean {
  return at - word.length === from && /^\d{1,3}$/.test(word);
}

/** What stands before a full stop, back to white space, a quotation mark or a bracket. */
function wordBefore(block: string, at: number, from: number): string {
  const window = block.slice(Math.max(from, at - LONGEST_ABBREVIATION), at);
  return /[^\s"'“‘«([\]/—–]*$/.exec(window)?.[0] ?? "";
}

function skipSpace(block: string, from: number): number {
  let at = from;
  while (at < block.length && (block[at] === " " || block[at] === "\n")) at += 1;
  return at;
}

function addSpan(spans: Span[], block: string, from: number, to: number, offset: number): void {
  let start = from;
  while (to - start > LONGEST) {
    const cut = cutBefore(block, start, start + LONGEST);
    pushWorded(spans, block, start, cut, offset);
    start = skipSpace(block, cut);
  }
  pushWorded(spans, block, start, to, offset);
}

/** The last space in reach, else the limit, but never between the halves of a character. */
function cutBefore(block: string, start: number, limit: number): number {
  const space = block.slice(start, limit + 1).lastIndexOf(" ");
  if (space > 0) return start + space;
  return /[\ud800-\udbff]/.test(block.charAt(limit - 1)) ? limit - 1 : limit;
}

function pushWorded(
  spans: Span[],
  block: string,
  start: number,
  end: number,
  offset: number,
): void {
  let stop = end;
  while (stop > start && (block[stop - 1] === " " || block[stop - 1] === "\n")) stop -= 1;
  if (/[\p{L}\p{N}]/u.test(block.slice(start, stop))) {
    spans.push({ start: start + offset, end: stop + offset });
  }
}
