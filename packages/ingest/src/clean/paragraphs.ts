/** A paragraph or line of a text; offsets in UTF-16 units, end exclusive, no white space at either end. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Counts the stretches between blank lines: paragraphs of one group stand on lines next to each other. */
  readonly group: number;
}

interface Line extends Paragraph {
  readonly text: string;
}

/** Widest line that still counts as wrapped by hand. */
const WIDEST_WRAP = 120;
/** The column of the wrap may lie this far behind the longest line that surely runs on. */
const WRAP_SLACK = 8;
/** A line shorter than this is no part of a wrapped paragraph unless it is its last. */
const NARROWEST_WRAP = 25;

/**
 * Cuts a text into paragraphs. Lines that run on are joined: the next begins in lower case, or the text is wrapped by
 * hand at a column that the next word would have crossed.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const first = lines[start];
    if (first === undefined) break;
    if (next !== undefined && runsOn(line, next, width)) continue;
    paragraphs.push({ start: first.start, end: line.end, group: line.group });
    start = index + 1;
  }
  return paragraphs;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let group = 0;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === "") group += 1;
    else {
      const start = from + raw.length - raw.trimStart().length;
      lines.push({ start, end: start + trimmed.length, group, text: trimmed });
    }
    from = to + 1;
  }
  return lines;
}

/** The length of the longest line that surely runs on; `null` for a text that is not wrapped by hand. */
function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.text.length > WIDEST_WRAP || !surelyRunsOn(line, next)) continue;
    width = Math.max(width, line.text.length);
    count += 1;
  }
  return count >= 2 ? width : null;
}

function runsOn(line: Line, next: Line, width: number | null): boolean {
  if (surelyRunsOn(line, next)) return true;
  if (width === null || line.group !== next.group) return false;
  if (line.text.length > width + WRAP_SLACK) return false;
  return line.text.length + 1 + firstWordLength(next.text) > width;
}

function surelyRunsOn(line: Line, next: Line): boolean {
  return (
    line.group === next.group &&
    line.text.length >= NARROWEST_WRAP &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:by \p{Lu}|https?:|www\.|[a-z][.)])/u.test(next.text) &&
    !/[.!?:;|]["”’)]?$/.test(line.text.slice(-3))
  );
}

function firstWordLength(text: string): number {
  const end = text.slice(0, WIDEST_WRAP).search(/\s/);
  return end < 0 ? Math.min(text.length, WIDEST_WRAP) : end;
}
