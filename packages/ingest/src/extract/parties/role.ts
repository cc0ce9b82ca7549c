import type { PartyMention } from "../mention.ts";
import { numberAt } from "../numbers.ts";
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
/** Plain words for those whom a country sends, where a number counts them. */
const PEOPLE = new Set(["people", "men", "women", "participants"]);
/** "Denmark has sent observers": between a country and what it sends. */
const SENDING = new Set("has have had will would sent send sends its also only".split(" "));
/** "American-built": where a thing comes from, not who brings it. */
const MADE = new Set(
  "built made supplied designed manufactured speaking language occupied backed sponsored".split(
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
    if (scene.tokens[k] === undefined || scene.tokens[k]?.after_break) break;
    if (cueAt(scene, k, "role:person")) return "speaker";
    if (cueAt(scene, k, "force:")) return isTarget(scene, party.first - 1) ? "target" : "force";
    if (cueAt(scene, k, "role:venue")) return party.form === "capital" ? null : "venue";
    if (cueAt(scene, k, "event:")) return "actor";
    if (cueAt(scene, k, "role:host")) return "host";
    if (cueAt(scene, k, "role:observer")) return "observer";
    if (k === party.last + 1 && cueAt(scene, k, "report:verb")) return "speaker";
    if (isModel(scene, k)) return "force";
    if (k === party.last + 1 && MADE.has(wordAt(scene, k))) return "other";
    if (party.form !== "demonym" && !isPossessive(scene, party) && !SENDING.has(wordAt(scene, k)))
      break;
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
function source(scene: Scene, last: number): Role {
  const from = wordAt(scene, last) === "from" || wordAt(scene, last) === "of" ? last - 1 : last;
  for (let k = from; k >= 0 && from - k <= 3; k--) {
    if (scene.tokens[k + 1]?.after_break) break;
    if (cueAt(scene, k, "event:noun")) return "actor";
    if (cueAt(scene, k, "role:observer")) return "observer";
    if (cueAt(scene, k, "role:target")) return "target";
    if (cueAt(scene, k, "force:")) return "force";
    if (cueAt(scene, k, "role:person")) return "speaker";
    if (cueAt(scene, k, "role:venue")) return "venue";
    if (PEOPLE.has(wordAt(scene, k)) && numberAt(scene.tokens, k - 1) !== null) return "force";
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

/** "Turkish F-16s", "Chinese H-6K": the type of an aircraft or ship right behind the adjective. */
function isModel(scene: Scene, k: number): boolean {
  const here = scene.tokens[k];
  const next = scene.tokens[k + 1];
  if (here === undefined || next === undefined || !here.is_capital || here.is_number) return false;
  return (
    here.end - here.start <= 4 &&
    next.is_number &&
    next.start - here.end === 1 &&
    !/^(?:19|20)\d\d$/.test(next.lower)
  );
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
