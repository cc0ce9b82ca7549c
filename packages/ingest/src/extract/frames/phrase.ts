import type { EventMention, Span } from "../mention.ts";

/** How far behind the exercise word its partners may stand, in characters. */
const REACH = 80;
/** What stands between an exercise word and a party that it is held "with", "between" or "of". */
const COMPLEMENT =
  /^[”"’',]?\s*(?:[^\s]+\s+){0,3}?(?:with|between|of|by|involving|among|alongside|together with)\s+(?:(?:the|both|its|\p{L}+n|neighbou?ring)\s+)*(?:(?:\p{Lu}[\p{L}.]+|and|the|forces?|troops|navies|armies|armed|of),?\s+)*$/u;

/** Whether a party stands in the noun phrase of an exercise: inside of it, or behind "with", "between", "of". `end` is where all words for the exercise end. */
export function inPhraseOf(party: Span, event: EventMention, end: number, text: string): boolean {
  if (party.start >= event.start && party.end <= event.end) return true;
  if (party.start < event.end) return false;
  const from = Math.min(event.end, end);
  return party.start - from <= REACH && COMPLEMENT.test(text.slice(from, party.start));
}

/** What makes of the country before an exercise its holder: "China held a large drill", and not "China condemned the drill". */
const HOLDS =
  /^(?:\s\p{L}+){0,4}?\s(?:hold|holds|held|holding|conduct|conducts|conducted|conducting|stage|stages|staged|launch|launches|launched|open|opens|opened|start|starts|started|began|begin|begins|kicks? off|kicked off|host|hosts|hosted|end|ends|ended|finish|finished|wrap up|wrapped up|practi[sc]ed|carried out|run|runs|ran)(?:\s\p{L}+){0,2}\s$/u;

/** Whether a party before an exercise is said to hold it. */
export function isHolder(party: Span, event: EventMention, text: string): boolean {
  if (party.end > event.start || event.start - party.end > REACH) return false;
  return HOLDS.test(text.slice(party.end, event.start));
}
