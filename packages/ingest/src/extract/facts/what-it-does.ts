import type { PartyMention } from "../mention.ts";
import { cueAt, type Scene, tokenAt } from "../scene.ts";
import { listAround } from "./listed.ts";
import { countriesIn } from "./looks-on.ts";
import type { Share } from "./share.ts";

/** Kinds of words that may say what the party before them does, those that say most first. */
const DOES = [
  "role:absent",
  "role:observer",
  "role:participant",
  "training:verb",
  "event:verb",
  "role:host",
  "aside:behind",
  "report:verb",
  "run:inner",
  "run:",
  "event:",
  "venue:verb",
  "other:event",
];
/** How many words behind a country, or the list that it stands in, may tell what it does. */
const REACH = 6;
/** How many words before a country a word may tell that it is one of those who come: "drawn from", "among those sent by". */
const BACK = 8;

/** What a party does by the first telling word behind it in its clause, `none` where there is none. */
export function deedOf(party: PartyMention, share: Share): string {
  const { scene } = share.reading;
  const list = listAround(party, countriesIn(share), scene.text);
  const first = tokenAt(scene, list.end);
  for (let k = first; k < first + REACH; k++) {
    const token = scene.tokens[k];
    if (token === undefined || (token.after_break && k > first)) return "none";
    const deed = DOES.find((name) => cueAt(scene, k, name));
    if (deed !== undefined) return deed;
  }
  return "none";
}

/** Whether a word of taking part stands before a party in its clause: "crews drawn from X", "joined by X". */
export function isBrought(party: PartyMention, share: Share): boolean {
  const { scene } = share.reading;
  const list = listAround(party, countriesIn(share), scene.text);
  return isTold(scene, tokenAt(scene, list.start) - 1);
}

function isTold(scene: Scene, last: number): boolean {
  for (let k = last; k >= 0 && k > last - BACK; k--) {
    if (cueAt(scene, k, "role:participant")) return true;
    if (/[;:]/.test(scene.text.slice(scene.tokens[k - 1]?.end, scene.tokens[k]?.start)))
      return false;
  }
  return false;
}
