import type { DateMention, PartyMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { inOneBreath } from "./breath.ts";
import { editionsOf } from "./editions.ts";
import type { Anchor } from "./frame.ts";
import { eventDates } from "./govern.ts";
import { nearest } from "./nearest.ts";
import { inPhraseOf, isHolder } from "./phrase.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** The words of one sentence that speak of exercises, in order, each with the times and countries beside it. */
export function anchorsOf(reading: SentenceReading): Anchor[] {
  const pieces = piecesOf(reading);
  if (pieces.length === 0) return [];
  const spans = pieces.map((piece) => piece.span);
  const dates = eventDates(reading);
  const turns = turnsAway(reading);
  const anchors = pieces.flatMap((piece) => {
    const own = dates.filter(
      (date) =>
        (!isHabit(date) || isOrigin(date, reading)) &&
        nearest(date, spans, reading.scene.text) === piece.span &&
        !isSince(piece, date, reading),
    );
    const parties = partiesOf(reading, piece, pieces);
    const is_aside = piece.event?.article !== "definite" && turns;
    const is_dated = reading.dates.some(
      (date) => nearest(date, spans, reading.scene.text) === piece.span,
    );
    return editionsOf(piece, own, reading).map(
      ({ span, time, dated }): Anchor => ({
        start: span.start,
        end: span.end,
        sentence: reading.index,
        group: piece.span.start,
        is_listed: false,
        name: piece.name,
        event: piece.event,
        stand_in: piece.stand_in,
        time,
        dated,
        is_aside,
        is_dated,
        ...parties,
      }),
    );
  });
  return inOneBreath(anchors, reading);
}

/** "each year since 2014": when a habit began. */
function isHabit({ from, to, bound }: DateMention): boolean {
  return bound !== "span" && (from ?? to ?? "").length === 4;
}

/** "The first dates from 1983": not when a habit began. */
function isOrigin({ start }: DateMention, { scene }: SentenceReading): boolean {
  return /\bdat(?:es|ed|ing)\s(?:back\s)?(?:from\s|to\s)?$/i.test(
    scene.text.slice(start - 20, start),
  );
}

/** "X, the first since both joined last year": when something else was. */
function isSince({ span }: Piece, date: DateMention, { scene }: SentenceReading): boolean {
  return /\bsince\s\p{L}/iu.test(scene.text.slice(span.end, Math.max(span.end, date.start)));
}

function turnsAway(reading: SentenceReading): boolean {
  return reading.scene.cues.some((cue) => cue.class === "event:aside");
}

const ACTING = new Set<PartyMention["role"]>(["actor", "force", "host"]);

function partiesOf(
  reading: SentenceReading,
  { event, span }: Piece,
  pieces: readonly Piece[],
): Pick<Anchor, "countries" | "core" | "organisations"> {
  const spans = pieces.map((one) => one.span);
  const { text } = reading.scene;
  const inPhrase = (p: PartyMention): boolean =>
    event !== null && inPhraseOf(p, event, span.end, text);
  const near = reading.parties.filter(
    (p) => (ACTING.has(p.role) || inPhrase(p)) && nearest(p, spans, text) === span,
  );
  const countries = near.filter((p) => p.type === "country");
  const core = countries.filter(
    (p) => p.in_list || inPhrase(p) || (event !== null && isHolder(p, event, text)),
  );
  return {
    countries: codesOf(countries),
    core: codesOf(core),
    organisations: codesOf(near.filter((p) => p.type === "organisation")),
  };
}

function codesOf(parties: readonly PartyMention[]): Set<string> {
  return new Set(parties.map((party) => party.code));
}
