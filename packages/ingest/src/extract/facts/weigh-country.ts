import { governorOf } from "../frames/govern.ts";
import type { PartyMention } from "../mention.ts";
import { asideOf } from "./aside.ts";
import { inEventPhrase } from "./event-phrase.ts";
import { countriesIn, looksOn } from "./looks-on.ts";
import type { Share } from "./share.ts";

/** How many sentences behind a mention of the exercise its roll call may stand. */
const ROLL = 2;
/** So many countries make a roll call. */
const MANY = 3;

/** How strongly a mention of a country says that it takes part: 3 for the noun phrase of the exercise itself, below zero for a target. */
export function weighCountry(party: PartyMention, share: Share): number {
  if (party.role === "target") return -1.5;
  if (party.role === "observer") return -1;
  if (party.role !== "venue" && inEventPhrase(party, share)) return 3;
  if (looksOn(party, share)) return -1;
  const aside = asideOf(share, party, countriesIn(share));
  if (aside !== null && aside !== "topic") return -0.5;
  if (party.role === "force") return weighForce(share);
  if (party.role === "actor") return weighActor(party, share);
  return weighAside(party, share);
}

/** A host is half a participant; one that is "of" or "to" something counts a little where the sentence is about taking part. */
function weighAside(party: PartyMention, share: Share): number {
  const anchored = share.anchors.length > 0;
  if (party.role === "host") return anchored ? 0.8 : 0.4;
  return party.role === "other" && anchored && takesPart(share) ? 0.5 : 0.1;
}

/** Forces of two countries in one sentence are there together, even where the sentence before or behind names the exercise. */
function weighForce(share: Share): number {
  if (share.anchors.length > 0) return 2;
  if (takesPart(share)) return 1.6;
  const forces = share.reading.parties.filter((p) => p.role === "force").map((p) => p.code);
  const isNear = share.distance <= 1 || share.reading.index <= 1;
  return new Set(forces).size > 1 && isNear ? 1.6 : 0.5;
}

function weighActor(party: PartyMention, share: Share): number {
  const taking = takesPart(share);
  if (share.anchors.length > 0) return party.in_list || taking ? 1.8 : 1;
  if (isRollCall(party, share)) return 1.6;
  return taking ? 0.9 : 0.1;
}

function takesPart(share: Share): boolean {
  return share.reading.scene.cues.some((cue) => cue.class === "role:participant");
}

/** A list of three or more countries right behind the exercise. */
function isRollCall(party: PartyMention, share: Share): boolean {
  if (!party.in_list || share.distance > ROLL) return false;
  if (countListed(share, (other) => other.role === party.role) < MANY) return false;
  return governorOf(share.reading, party) !== "other";
}

function countListed(share: Share, fits: (party: PartyMention) => boolean): number {
  const listed = share.reading.parties.filter((p) => p.in_list && p.type === "country" && fits(p));
  return new Set(listed.map((p) => p.code)).size;
}
