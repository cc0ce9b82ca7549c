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
    const token = scene.tokens[k];
    if (token === undefined || token.after_break) return null;
    const role = roleAt(scene, party, k);
    if (role !== null) return role === "venue" && party.form === "capital" ? null : role;
    if (!reachesOn(scene, party, k)) return null;
  }
  return null;
}

/** What each kind of cue behind a party makes of it; the first that fits decides. */
const BEHIND: readonly (readonly [string, Role])[] = [
  ["role:person", "speaker"],
  ["force:", "force"],
  ["role:venue", "venue"],
  ["event:", "actor"],
  ["role:host", "host"],
  ["role:observer", "observer"],
];

function roleAt(scene: Scene, party: RawParty, k: number): Role | null {
  const role =
    BEHIND.find(([name]) => cueAt(scene, k, name))?.[1] ?? (isModel(scene, k) ? "force" : null);
  if (role === "force") return isTarget(scene, party.first - 1) ? "target" : "force";
  if (role !== null || k > party.last + 1) return role;
  if (cueAt(scene, k, "report:verb")) return "speaker";
  return MADE.has(wordAt(scene, k)) ? "other" : null;
}

/** Whether the noun that decides may still come: behind an adjective, a possessive, or what a country "has sent". */
function reachesOn(scene: Scene, party: RawParty, k: number): boolean {
  return party.form === "demonym" || isPossessive(scene, party) || SENDING.has(wordAt(scene, k));
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

/** What each kind of cue before "from" or "of" makes of the country; the first that fits decides. */
const BEFORE: readonly (readonly [string, Role])[] = [
  ["event:noun", "actor"],
  ["role:observer", "observer"],
  ["role:target", "target"],
  ["force:", "force"],
  ["role:person", "speaker"],
  ["role:venue", "venue"],
];

/** What comes "from" or is "of" the country. */
function source(scene: Scene, last: number): Role {
  const from = wordAt(scene, last) === "from" || wordAt(scene, last) === "of" ? last - 1 : last;
  for (let k = from; k >= 0 && from - k <= 3; k--) {
    if (scene.tokens[k + 1]?.after_break) break;
    const role = BEFORE.find(([name]) => cueAt(scene, k, name))?.[1];
    if (role !== undefined) return role;
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
