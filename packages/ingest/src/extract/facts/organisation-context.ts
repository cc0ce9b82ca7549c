import type { PartyMention } from "../mention.ts";
import { cueAt, tokenAt } from "../scene.ts";
import type { Share } from "./share.ts";

/** "founding members of", "is a member of", "accession to", "has joined": what makes the organisation behind it one that somebody belongs to. */
const MEMBERSHIP =
  /\b(?:(?:founding|full|fellow|newest|candidate) members? of|(?:is|are|was|were|become|becoming|became|remains?|remained) members? of|member of|membership (?:in|of)|accession to|admitted to|join|joins|joined|joining|quit|left|leave|leaving)(?: the)?(?: (?:\p{Lu}\p{L}*|of|for|and)){0,7}$/u;
/** "SCO meeting", "NATO headquarters": what an organisation has that is no exercise. */
const BODY =
  /^(?:\s\([\p{L}-]+\))?(?:['’]s)?\s(?:\p{L}+\s)?(?:summit|meeting|conference|headquarters|forum|session|council|talks|charter|treaty|leaders?|spokes\p{L}+|secretary|membership|observer|dialogue partner|expansion|enlargement)\b/u;
/** How far from the name such words are looked for, in characters. */
const REACH = 70;
/** How many words behind the name an exercise word makes it the exercise of the organisation. */
const NOUN = 4;

/** Whether an organisation is named only for a meeting, an office or a membership: "a day after the SCO summit", "founding members of the SCO". */
export function isContext(party: PartyMention, share: Share): boolean {
  const { scene } = share.reading;
  if (isOfExercise(party, share)) return false;
  const behind = scene.text.slice(party.end, Math.min(share.reading.end, party.end + REACH));
  if (BODY.test(behind) || cueAt(scene, tokenAt(scene, party.end), "other:event")) return true;
  const from = Math.max(share.reading.start, party.start - REACH);
  const before = scene.text.slice(from, party.start).trimEnd();
  return MEMBERSHIP.test(before.endsWith("(") ? before.slice(0, -1).trimEnd() : before);
}

/** "joined the NATO exercise": the exercise is the organisation's. */
function isOfExercise(party: PartyMention, { reading: { scene } }: Share): boolean {
  const first = tokenAt(scene, party.end);
  for (let k = first; k < first + NOUN; k++) {
    if (scene.tokens[k] === undefined || scene.tokens[k]?.after_break) return false;
    if (cueAt(scene, k, "event:noun")) return true;
  }
  return false;
}
