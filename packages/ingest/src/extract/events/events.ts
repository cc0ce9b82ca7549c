import type { CueMention, EventMention, Token } from "../mention.ts";
import { nounMention } from "./nouns.ts";
import { verbMention } from "./verbs.ts";

/**
 * Finds the nouns and verbs that speak of an exercise or a patrol. Words come from the cues `event:noun`, `event:weak` (counts only beside a
 * word such as "joint"), `event:patrol`, and the verbs `event:verb`, `event:patrol-verb`, `event:sail-verb` and `event:flight-verb` (count only
 * with a partner), less what `event:not` covers; none in a sentence about sport.
 */
export function findEvents(
  sentence: number,
  tokens: readonly Token[],
  cues: readonly CueMention[],
): EventMention[] {
  if (cues.some((cue) => cue.class === "event:sport")) return [];
  const blocked = cues.filter((cue) => cue.class === "event:not");
  const found: EventMention[] = [];
  for (const cue of cues) {
    if (!cue.class.startsWith("event:") || isBlocked(cue, blocked)) continue;
    const mention = cue.class.endsWith("verb")
      ? verbMention(sentence, cue, tokens, cues)
      : nounMention(sentence, cue, tokens, cues);
    const previous = found.at(-1);
    if (mention === null || (previous !== undefined && previous.end >= mention.end)) continue;
    if (previous !== undefined && isFirstHalf(previous, mention)) found.pop();
    found.push(mention);
  }
  return found;
}

function isBlocked(cue: CueMention, blocked: readonly CueMention[]): boolean {
  return blocked.some(
    (b) =>
      (b.first <= cue.first && b.last >= cue.first) || (b.first <= cue.last && b.last > cue.last),
  );
}

/** "a PASSEX drill", "training manoeuvres": one noun phrase with two such words. */
function isFirstHalf(previous: EventMention, mention: EventMention): boolean {
  return previous.head + 1 === mention.head && mention.first <= previous.head;
}
