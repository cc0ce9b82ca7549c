import type { EventMention, NameMention, Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { isDenied } from "./denied.ts";
import { shiftsOf } from "./shift.ts";
import { clauseShiftsOf } from "./shift-clause.ts";
import { type StandIn, standInsOf } from "./stand-ins.ts";

/** Names lighter than this count only beside an exercise word. */
const LIGHT = 0.5;
const NEAR = 80;
/** "a drill on day three of the two neighbours' X": how far an exercise word may stand before its name in the same clause. */
const FAR = 80;

/** The words of one sentence that speak of one exercise: a name with the exercise word beside it, one of both alone, or a stand-in. */
export interface Piece {
  readonly name: NameMention | null;
  readonly event: EventMention | null;
  readonly stand_in: StandIn["form"] | null;
  readonly span: Span;
}

/** The pieces of one sentence, in order; a name takes the exercise word beside it along. */
export function piecesOf(reading: SentenceReading): Piece[] {
  const names = apart(reading.names.filter((name) => isCredible(name, reading)));
  const taken = new Set<EventMention>();
  const pieces: Piece[] = [];
  for (const name of names) {
    const free = reading.events.filter((e) => !taken.has(e) && belongs(e, name, reading));
    const event = closest(name, free);
    if (event !== null) taken.add(event);
    pieces.push({ name, event, stand_in: null, span: name });
  }
  for (const event of reading.events) {
    if (!taken.has(event) && !isDenied(event, reading))
      pieces.push({ name: null, event, stand_in: null, span: event });
  }
  pieces.sort((a, b) => a.span.start - b.span.start);
  for (const stand of standInsOf(reading)) {
    const host = pieces.findIndex((piece) => isSaidOf(stand, piece, reading));
    const known = pieces[host];
    if (known === undefined) pieces.push(pieceOf(stand));
    else pieces[host] = { ...known, span: { start: known.span.start, end: stand.event.end } };
  }
  if (pieces.length > 0) {
    pieces.sort((a, b) => a.span.start - b.span.start);
    return [...pieces, ...clauseShiftsOf(reading, pieces).map(pieceOf)];
  }
  return shiftsOf(reading)
    .map(pieceOf)
    .sort((a, b) => a.span.start - b.span.start);
}

function pieceOf({ event, form }: StandIn): Piece {
  return { name: null, event, stand_in: form, span: event };
}

/** "Mosi in its 2019 edition": the stand-in only says which edition is meant. */
function isSaidOf({ event }: StandIn, { span }: Piece, { scene }: SentenceReading): boolean {
  if (event.start < span.end || event.start - span.end > 20) return false;
  return /^[”"’']?,?\s(?:in|at|for|during)\s$/.test(scene.text.slice(span.end, event.start));
}

/** The exercise word nearest to a name. */
function closest(name: NameMention, events: readonly EventMention[]): EventMention | null {
  const gap = (event: EventMention): number =>
    Math.max(0, event.start - name.end, name.start - event.end);
  return events.reduce<EventMention | null>(
    (best, event) => (best === null || gap(event) < gap(best) ? event : best),
    null,
  );
}

/** "Behind Exercise Amber Tide": of two names that share words the surer one stays, else the later one. */
function apart(names: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  for (const name of names) {
    const before = kept.at(-1);
    if (before === undefined || before.end <= name.start) kept.push(name);
    else if (name.weight >= before.weight) kept[kept.length - 1] = name;
  }
  return kept;
}

function isCredible(name: NameMention, reading: SentenceReading): boolean {
  if (name.weight >= LIGHT) return true;
  return reading.events.some((e) => e.start - name.end < NEAR && name.start - e.end < NEAR);
}

/** "the Falcon Strike drill", "Mosi, as the exercise is called": the noun within a few words of the name. */
function belongs(event: EventMention, name: NameMention, reading: SentenceReading): boolean {
  if (event.start <= name.start && event.end >= name.end) return true;
  const gap = event.start >= name.end ? event.start - name.end : name.start - event.end;
  if (gap < 0 || gap > FAR) return false;
  return (
    gap < 45 ||
    (event.end <= name.start && !/[,;:]/.test(reading.scene.text.slice(event.end, name.start)))
  );
}
