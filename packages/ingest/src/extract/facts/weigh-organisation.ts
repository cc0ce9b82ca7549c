import type { PartyMention } from "../mention.ts";
import { numberAt } from "../numbers.ts";
import { cueAt, type Scene, tokenAt } from "../scene.ts";
import type { Share } from "./share.ts";

/** "members of", "an exercise of", "led by", "under the aegis of", "staged within": what stands before an organisation that takes part. */
const BELONGING =
  /\b(?:members?|states|nations|navies|forces|troops|countries|framework|aegis|auspices|exercises?|drills?|led|partners|armies|flag)(?: \w+)? (?:of|by)(?: the)?$|\b(?:held|staged|run|conducted|organi[sz]ed|exercises?|drills?) (?:within|inside|under)(?: the)?$/;
/** Between an organisation and the exercise that it holds. */
const HOLDS =
  /^(?:[^,;:.]*\b)?(?:hold|holds|held|holding|conducts?|conducted|stages?|staged|launched|launches|opens?|opened|started|starts|kicks? off|kicked off|plans?|runs?)\b/;
/** How far an organisation may stand before the exercise that it holds, and before one that bears its name, in characters. */
const SUBJECT = 60;
const BESIDE = 25;

/** How strongly a mention of an organisation says that it, or its members as a group, take part. */
export function weighOrganisation(party: PartyMention, share: Share): number {
  if (party.role === "target" || party.role === "observer") return -1;
  if (share.anchors.length === 0) return 0;
  const { scene } = share.reading;
  const at = tokenAt(scene, party.start);
  // "three NATO members": some of them, not the group.
  if (numberAt(scene.tokens, at - 1) !== null) return 0.2;
  if (isInside(party, share)) return 3;
  if (party.role === "speaker" || scene.cues.some((cue) => cue.class === "role:observer"))
    return 0.2;
  if (belongs(scene, at, party) || holds(party, share)) return 2;
  return party.role === "force" || party.role === "actor" ? 0.8 : 0.3;
}

function isInside(party: PartyMention, share: Share): boolean {
  return share.anchors.some(
    ({ event }) => event !== null && party.start >= event.start && party.end <= event.end,
  );
}

/** "members of the SCO", "NATO members". */
function belongs(scene: Scene, at: number, party: PartyMention): boolean {
  const before = scene.tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  if (BELONGING.test(before.join(" "))) return true;
  const behind = tokenAt(scene, party.end);
  return [0, 1, 2].some((k) => cueAt(scene, behind + k, "role:member"));
}

/** "The SCO is holding a joint drill", "NATO's Exercise X". */
function holds(party: PartyMention, share: Share): boolean {
  return share.anchors.some((anchor) => {
    const gap = anchor.start - party.end;
    if (gap < 0 || gap >= SUBJECT) return false;
    return gap < BESIDE || HOLDS.test(share.reading.scene.text.slice(party.end, anchor.start));
  });
}
