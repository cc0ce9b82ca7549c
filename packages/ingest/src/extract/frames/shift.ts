import type { DateMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { eventDates } from "./govern.ts";
import type { StandIn } from "./stand-ins.ts";

/** How far from the beginning of its clause the date stands that moves the story to another year. */
const EARLY = 12;
/** Most editions that one sentence moves the story to. */
const MOST = 4;
/** What goes on about the exercise. */
const ANAPHOR =
  /\b(?:it|they|them|both|we|us|the (?:two|three|four|same|pair|countries|sides|navies|armies|militaries|neighbou?rs|series)|each)\b|\b(?:took part|participated|were involved|attended)(?![^.;]*\bin (?!it\b|them\b)\p{L})/iu;
/** "In Lusaka, two years ago". */
const AT_PLACE = /^(?:In|At|Off|Near)\s[^,.;]{1,30},\s$/;
/** "had met just once before, at Lusaka in May 2019". */
const BEFORE = /\b(?:once|twice|only|already) before\b/;
/** "In 2005 they went to Goa alone": nobody else took part. */
const ALONE = /^[^.;,]*\b(?:alone|on (?:its|their) own|by (?:itself|themselves))\b/;
/** How far behind its year a clause says so, in characters. */
const NEAR = 50;
const HELD = new Set([
  "role:participant",
  "status:held",
  "role:scene",
  "venue:verb",
  "training:verb",
]);
/** "there were eight ships from eight nations", "they met". */
const GATHERED =
  /\b(?:there (?:were|was)|met|gathered|assembled|came together|(?:showed|turned) up|attended|welcomed)\b/i;
const HOST = new Set(["role:host"]);
/** "which was its venue last year". */
const VENUE = /\b(?:was|were|had been) (?:its|their) (?:venue|host|scene)s?\b/;
const CANCELLED = new Set(["status:cancelled"]);
/** Words of those who were there. */
const FOREIGN = new Set(["event:foreign", "event:several", "event:together"]);

/**
 * "A year ago, 12,000 troops were involved in it", "In 2018 Peru was the host, and in 2021 Chile": a sentence without an exercise word that moves the
 * story to another time and says that something was held; one for each year that it tells. The time of each is that of its date.
 */
export function shiftsOf(reading: SentenceReading): StandIn[] {
  if (reading.role !== "body") return [];
  const all = eventDates(reading).filter(isOfOneYear);
  if (all.length === 0) return [];
  const signs = shiftSigns(reading);
  const is_host = signs.includes("host");
  const is_moved = is_host || signs.includes("anaphor") || isOfForces(reading, signs);
  if (!is_moved || (signs.length < 2 && !isOfForces(reading, signs))) return [];
  // "In 1978 they came within hours of war": nothing says that something was held
  if (signs.join() === "anaphor,placed") return [];
  const dates = (is_host ? all : all.filter((date) => opensClause(date, reading))).filter(
    (date) => !ALONE.test(reading.scene.text.slice(date.end, date.end + NEAR)),
  );
  const years = new Map<string, DateMention>();
  for (const date of dates) if (!years.has(yearOf(date))) years.set(yearOf(date), date);
  return [...years.values()].slice(0, MOST).map((date) => standInOf(date, reading));
}

/** "In May, Peruvian and Chilean bombers flew along the coast": nothing in it goes on about a patrol, but it may tell of another one. */
function isOfForces({ scene }: SentenceReading, signs: readonly string[]): boolean {
  return signs.includes("several") && scene.cues.some((cue) => cue.class.startsWith("force:"));
}

/** What makes a dated sentence one about another edition: that something was held or called off, who was there, who had it, what "it" goes on about. */
export function shiftSigns({ scene, start, end, parties, places }: SentenceReading): string[] {
  const signs: string[] = [];
  const has = (names: ReadonlySet<string>): boolean =>
    scene.cues.some((cue) => names.has(cue.class));
  if (has(HELD) || GATHERED.test(scene.text.slice(start, end))) signs.push("held");
  if (has(CANCELLED)) signs.push("cancelled");
  if (has(HOST) || VENUE.test(scene.text.slice(start, end))) signs.push("host");
  if (ANAPHOR.test(scene.text.slice(start, end))) signs.push("anaphor");
  const acting = new Set(parties.filter((p) => p.role !== "speaker").map((p) => p.code));
  if (acting.size > 1 || has(FOREIGN)) signs.push("several");
  if (places.some((place) => place.is_venue)) signs.push("placed");
  return signs;
}

/** "In 2022 …", "this time Peru had it; in 2022 …". */
function opensClause(date: DateMention, { scene, start }: SentenceReading): boolean {
  const before = scene.text.slice(Math.max(start, date.start - 2 * EARLY), date.start);
  if (date.start - start <= EARLY) return true;
  if (
    AT_PLACE.test(scene.text.slice(start, date.start)) ||
    BEFORE.test(scene.text.slice(start, date.start)) ||
    /,\s(?:and|but|though|while)\s(?:in\s)?$/.test(before)
  )
    return true;
  return /[;:]\s[^;:]{0,12}$/.test(before);
}

function isOfOneYear(date: DateMention): boolean {
  return date.bound === "span" && yearOf(date) === (date.to ?? date.from ?? "").slice(0, 4);
}

function yearOf(date: DateMention): string {
  return (date.from ?? date.to ?? "").slice(0, 4);
}

/** The stand-in for an exercise that only a date speaks of. */
export function standInOf(date: DateMention, { scene, index }: SentenceReading): StandIn {
  const first = scene.tokens.findIndex((token) => token.end > date.start);
  return {
    form: "shift",
    event: {
      kind: "exercise",
      sentence: index,
      start: date.start,
      end: date.end,
      head: first,
      first,
      article: "bare",
      is_joint: false,
      is_other: true,
      is_current: false,
      is_generic: false,
    },
  };
}
