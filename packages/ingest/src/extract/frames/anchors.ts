import type { DateMention, EventMention, NameMention, PartyMention, Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import type { Anchor, Time } from "./frame.ts";
import { eventDates } from "./govern.ts";

/** Names lighter than this count only beside an exercise word. */
const LIGHT = 0.5;
const NEAR = 80;
/** "a drill on day three of the two neighbours' X": how far an exercise word may stand before its name in the same clause. */
const FAR = 80;

/** The words of one sentence that speak of exercises, in order; a name takes the exercise word beside it along. */
export function anchorsOf(reading: SentenceReading): Anchor[] {
  const names = reading.names.filter((name) => isCredible(name, reading));
  const taken = new Set<EventMention>();
  const spans: { name: NameMention | null; event: EventMention | null; span: Span }[] = [];
  for (const name of names) {
    const event = reading.events.find((e) => !taken.has(e) && belongs(e, name, reading)) ?? null;
    if (event !== null) taken.add(event);
    spans.push({ name, event, span: name });
  }
  for (const event of reading.events) {
    if (!taken.has(event)) spans.push({ name: null, event, span: event });
  }
  spans.sort((a, b) => a.span.start - b.span.start);
  const all = spans.map((s) => s.span);
  const dates = spans.length === 0 ? [] : eventDates(reading);
  return spans.map(({ name, event, span }) => ({
    start: span.start,
    end: span.end,
    sentence: reading.index,
    name,
    event,
    time: timeOf(dates, span, all),
    is_aside: event?.article !== "definite" && turnsAway(reading),
    ...partiesOf(reading, span, all),
  }));
}

function turnsAway(reading: SentenceReading): boolean {
  return reading.scene.cues.some((cue) => cue.class === "event:aside");
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

/** Which of the anchors something in the same sentence belongs to: the nearest, those before it first. */
export function nearest(span: Span, anchors: readonly Span[]): Span | null {
  let best: Span | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    const gap =
      anchor.end <= span.start ? span.start - anchor.end : (anchor.start - span.end) * 1.5;
    if (gap < distance) {
      best = anchor;
      distance = gap;
    }
  }
  return best;
}

function timeOf(dates: readonly DateMention[], span: Span, anchors: readonly Span[]): Time | null {
  const date = dates.find((one) => nearest(one, anchors) === span);
  const from = date?.from ?? date?.to;
  const to = date?.to ?? date?.from;
  return from && to ? { from, to } : null;
}

const ACTING = new Set<PartyMention["role"]>(["actor", "force", "host"]);

function partiesOf(
  reading: SentenceReading,
  span: Span,
  anchors: readonly Span[],
): Pick<Anchor, "countries" | "organisations"> {
  const near = reading.parties.filter((p) => ACTING.has(p.role) && nearest(p, anchors) === span);
  const codes = (type: PartyMention["type"]): Set<string> =>
    new Set(near.filter((p) => p.type === type).map((p) => p.code));
  return { countries: codes("country"), organisations: codes("organisation") };
}
