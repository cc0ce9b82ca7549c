import type { PartyMention } from "../mention.ts";
import { isYear } from "../numbers.ts";
import { cueAt, type Scene, wordAt } from "../scene.ts";
import { leftRole } from "./left-role.ts";
import { looksOnBehind } from "./onlooker.ts";
import type { RawParty } from "./raw-party.ts";
import { isTarget } from "./target.ts";

type Role = PartyMention["role"];

/** "Denmark has sent observers": between a country and what it sends. */
const SENDING = new Set("has have had will would sent send sends its also only".split(" "));

/** "American-built": where a thing comes from, not who brings it. */
const MADE = new Set(
  "built made supplied designed manufactured speaking language occupied backed sponsored".split(
    " ",
  ),
);

/** What a service is named for as the owner of a picture. */
const CREDIT = new Set(["photo", "photograph", "video", "image", "photos"]);

/** How many words behind a country name may stand before the noun that decides. */
const REACH = 4;

/** What the words around a party say of it. */
export function roleOf(scene: Scene, party: RawParty): Role {
  if (looksOnBehind(scene, party)) return "observer";
  if (party.form === "force")
    return leftRole(scene, party) === "observer" ? "observer" : forceRole(scene, party);
  return rightRole(scene, party) ?? leftRole(scene, party) ?? "actor";
}

function forceRole(scene: Scene, party: RawParty): Role {
  if (isPersonOf(scene, party)) return "speaker";
  if (isCredit(scene, party)) return "other";
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

/** "General X Y of the US Army": a person, not the service. */
function isPersonOf(scene: Scene, party: RawParty): boolean {
  let k = party.first - 1;
  if (wordAt(scene, k) === "the") k--;
  const name = scene.tokens[k - 1];
  return wordAt(scene, k) === "of" && name?.is_capital === true && !cueAt(scene, k - 1, "force:");
}

/** "(Royal Navy photo by A. Reed)": who took the picture, not who takes part. */
function isCredit(scene: Scene, party: RawParty): boolean {
  return CREDIT.has(wordAt(scene, party.last + 1));
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
    !isYear(next.lower)
  );
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
