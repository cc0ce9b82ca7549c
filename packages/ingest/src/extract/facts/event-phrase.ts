import type { Anchor } from "../frames/frame.ts";
import type { PartyMention } from "../mention.ts";
import type { Share } from "./share.ts";

/** How far behind the exercise word its partners may stand, in characters. */
const REACH = 80;
/** What stands between an exercise word and a party that it is held "with", "between" or "of". */
const COMPLEMENT =
  /^[”"’',]?\s*(?:[^\s]+\s+){0,3}?(?:with|between|of|by|involving|among|alongside|together with)\s+(?:(?:the|both|its|\p{L}+n|neighbou?ring)\s+)*(?:(?:\p{Lu}[\p{L}.]+|and|the|forces?|troops|navies|armies|armed|of),?\s+)*$/u;

/** "US-South Korea drills", "joint exercises between Russia and China", "exercise with Japan": part of the noun phrase itself. */
export function inEventPhrase(party: PartyMention, share: Share): boolean {
  return share.anchors.some((anchor) => isInside(party, anchor) || isBehind(party, anchor, share));
}

function isInside(party: PartyMention, { event }: Anchor): boolean {
  return event !== null && party.start >= event.start && party.end <= event.end;
}

function isBehind(party: PartyMention, anchor: Anchor, share: Share): boolean {
  const { event } = anchor;
  if (event === null || party.start < event.end) return false;
  const from = Math.min(event.end, anchor.end);
  if (party.start - from > REACH) return false;
  return COMPLEMENT.test(share.reading.scene.text.slice(from, party.start));
}
