import type { NameMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

const LINK =
  /^[”"’']?[\s,]*(?:\(|\/|or\b|also\b|known\b|aka\b|called\b|in (?:Russian|Chinese|Arabic|Spanish|French)\b|which (?:means|translates)|[–—-]{1,2}\s)/;

/** "X, which has been turned into Y", "X will be renamed Y". */
const RENAMED =
  /^[^.;]{0,45}\b(?:(?:been|be|was|is|were) (?:now )?(?:renamed|rebranded|rechristened|turned into|retitled)|now (?:known|called|named|dubbed)|formerly|previously (?:known|called)|until (?:recently|then|now) (?:known|called))(?: as| the)?\s["“‘]?$/;

/** "It went by two names, X and Y". */
const NAMES = /\b(?:two|both|different|double) (?:names?|titles?|codenames?)\b[^.]{0,20}$/i;

/** Whether the second of two neighbouring names is another name of the same exercise: "X (Y)", "X, also known as Y", "X/Y". */
export function isAlias(
  first: NameMention,
  second: NameMention,
  reading: SentenceReading | undefined,
): boolean {
  if (first.sentence !== second.sentence || reading === undefined) return false;
  if (first.year !== null && second.year !== null && first.year !== second.year) return false;
  const between = reading.scene.text.slice(first.end, second.start);
  if (between.length > 70 || /[.;!?]\s/.test(between)) return false;
  if (second.key !== first.key && RENAMED.test(between)) return true;
  if (between.length > 40) return false;
  if (/^[”"’']?\sand\s["“‘']?$/.test(between))
    return NAMES.test(reading.scene.text.slice(reading.start, first.start));
  return LINK.test(between);
}

/** "Ulchi" for "Ulchi Freedom Guardian", "Amber Tide" for "Great Amber Tide": the first words of a longer name, at least five letters, or its last, at least two. */
export function isShort(name: NameMention, full: NameMention): boolean {
  const [a, b] = [name.series.toLowerCase(), full.series.toLowerCase()];
  if (a.length < 5 || b.length < 5 || a === b) return false;
  return a.startsWith(`${b} `) || b.startsWith(`${a} `) || isTail(a, b) || isTail(b, a);
}

function isTail(long: string, short: string): boolean {
  return short.includes(" ") && long.endsWith(` ${short}`);
}

/** Year and part of each half of a double name: "Zapad/Interaction-2021" and "West/Interaction-2021" share one. None for a single name. */
export function doubleParts(name: NameMention): string[] {
  const parts = name.series.toLowerCase().split(/\s*[/–—]\s*/);
  return name.year === null || parts.length < 2 ? [] : parts.map((part) => `${name.year} ${part}`);
}
