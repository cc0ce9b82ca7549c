import type { PartyMention } from "../mention.ts";
import { cueAt, type Scene, wordAt } from "../scene.ts";
import type { RawParty } from "./raw-party.ts";

type Role = PartyMention["role"];

const VENUE = new Set(
  "in at near off around inside across within throughout over above".split(" "),
);
const TARGET = new Set("against toward towards about despite".split(" "));
const AWAY = new Set("to into onto via for".split(" "));
const SKIP = new Set(
  "the a an its their his neighbouring neighboring nearby northern southern eastern western central north south east west far of and or both country region republic kingdom parts coast coasts waters shores territory soil city capital province".split(
    " ",
  ),
);
/** How many words behind a country name may stand before the noun that decides. */
const REACH = 4;

/** What the words around a party say of it. */
export function roleOf(scene: Scene, party: RawParty): Role {
  if (party.form === "force")
    return leftRole(scene, party) === "observer" ? "observer" : forceRole(scene, party);
  return rightRole(scene, party) ?? leftRole(scene, party) ?? "actor";
}

function forceRole(scene: Scene, party: RawParty): Role {
  if (isPersonOf(scene, party)) return "speaker";
  if (isTarget(scene, party.first - 1)) return "target";
  return speaks(scene, party.last) ? "speaker" : "force";
}

/** "Russian troops", "China's navy", "the Egyptian defence minister", "Japan said". */
function rightRole(scene: Scene, party: RawParty): Role | null {
  for (let k = party.last + 1; k <= party.last + REACH; k++) {
    if (scene.tokens[k] === undefined || scene.tokens[k]?.after_break)
      break;
    if (cueAt(scene, k, "role:person")) return "speaker";
    if (cueAt(scene, k, "force:")) return isTarget(scene, party.first - 1) ? "target" : "force";
    if (cueAt(scene, k, "role:venue")) return party.form === "capital" ? null : "venue";
    if (cueAt(scene, k, "event:")) return "actor";
    if (cueAt(scene, k, "role:host")) return "host";
    if (cueAt(scene, k, "role:observer")) return "observer";
    if (k === party.last + 1 && cueAt(scene, k, "report:verb")) return "speaker";
    if (scene.tokens[k]?.is_capital && party.form === "demonym") continue;
    if (party.form !== "demonym" && !isPossessive(scene, party)) break;
  }
  return null;
}

/** "in China", "against North Korea", "observers from Mongolia", "hosted by Oman", "troops from Laos". */
function leftRole(scene: Scene, party: RawParty): Role | null {
  let k = party.first - 1;
  while (k >= 0 && SKIP.has(wordAt(scene, k)) && !scene.tokens[k + 1]?.after_break) k--;
  if (k < 0) return null;
  const word = wordAt(scene, k);
  if (isTarget(scene, k)) return "target";
  if (cueAt(scene, k, "role:host")) return "host";
  if (word === "from" || word === "of" || wordAt(scene, party.first - 1) === "of")
    return source(scene, k);
  if (word === "by" && cueAt(scene, k - 1, "role:host")) return "host";
  if (VENUE.has(word)) return venueRole(scene, party, k);
  return AWAY.has(word) ? "other" : null;
}

/** "in Spanish" is a language, "a newspaper in China" speaks. */
function venueRole(scene: Scene, party: RawParty, preposition: number): Role {
  if (party.form === "demonym") return "other";
  return cueAt(scene, preposition - 1, "role:person") ? "speaker" : "venue";
}

/** What comes "from" or is "of" the country. */
function source(scene: Scene, preposition: number): Role {
  if (cueAt(scene, preposition, "event:")) return "actor";
  for (let k = preposition - 1; k >= 0 && preposition - k <= 3; k--) {
    if (scene.tokens[k + 1]?.after_break) break;
    if (cueAt(scene, k, "event:noun")) return "actor";
    if (cueAt(scene, k, "role:observer")) return "observer";
    if (cueAt(scene, k, "role:target")) return "target";
    if (cueAt(scene, k, "force:")) return "force";
    if (cueAt(scene, k, "role:person")) return "speaker";
    if (cueAt(scene, k, "role:venue")) return "venue";
  }
  return "other";
}

/** "General X Y of the US Army": a person, not the service. */
function isPersonOf(scene: Scene, party: RawParty): boolean {
  let k = party.first - 1;
  if (wordAt(scene, k) === "the") k--;
  const name = scene.tokens[k - 1];
  return wordAt(scene, k) === "of" && name?.is_capital === true && !cueAt(scene, k - 1, "force:");
}

function isTarget(scene: Scene, k: number): boolean {
  return TARGET.has(wordAt(scene, k)) || cueAt(scene, k, "role:target");
}

function isPossessive(scene: Scene, party: RawParty): boolean {
  return /^['’]s?\b/.test(scene.text.slice(party.end, party.end + 3));
}

function speaks(scene: Scene, last: number): boolean {
  for (let k = last + 1; k <= last + 2; k++) {
    if (cueAt(scene, k, "role:person") || cueAt(scene, k, "report:verb")) return true;
  }
  return false;
}
