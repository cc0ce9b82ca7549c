import type { CueMention, PartyMention, Span } from "../mention.ts";
import { inEventPhrase } from "./event-phrase.ts";
import { listAround } from "./listed.ts";
import type { Share } from "./share.ts";

/** So many countries make a list of guests. */
const MANY = 3;
/** What parts those who look on from others of the same sentence. */
const PARTED = /;|\b(?:while|but|whereas)\b/;
/** "and observers from Kenya": another group begins with the word. */
const FURTHER =
  /(?:\b(?:and|with|where|by|plus)|,)\s(?:(?:also|the|some|a few|military|foreign)\s)*$/;
/** Words that say of somebody before them that they watch. */
const PREDICATE = /^(?:as|sent|look|only)\b/;

/** "Brazil, Spain and Mexico had sent officers as observers", "observers came: Peru, Chile and Kenya": a list in a sentence about onlookers that the word for them goes with. */
export function looksOn(party: PartyMention, share: Share): boolean {
  const { scene } = share.reading;
  const cues = scene.cues.filter((cue) => cue.class === "role:onlooker");
  if (cues.length === 0 || !party.in_list || inEventPhrase(party, share)) return false;
  const countries = countriesIn(share);
  const list = listAround(party, countries, scene.text);
  const inside = countries.filter((one) => one.start >= list.start && one.end <= list.end);
  if (new Set(inside.map((one) => one.code)).size < MANY) return false;
  return cues.some((cue) => goesWith(cue, list, countries, scene.text));
}

function goesWith(cue: CueMention, list: Span, countries: readonly Span[], text: string): boolean {
  const [from, to] = cue.end <= list.start ? [cue.end, list.start] : [list.end, cue.start];
  const between = text.slice(from, to);
  if (PARTED.test(between) || countries.some((one) => one.start >= from && one.end <= to))
    return false;
  return cue.end <= list.start || PREDICATE.test(cue.cue) || !FURTHER.test(between);
}

/** The countries that a sentence names, in order. */
export function countriesIn({ reading }: Share): PartyMention[] {
  return reading.parties.filter((party) => party.type === "country");
}
