import type { PartyMention } from "../mention.ts";
import { numberAt } from "../numbers.ts";
import { cueAt, type Scene, wordAt } from "../scene.ts";
import type { RawParty } from "./raw-party.ts";
import { isTarget } from "./target.ts";

type Role = PartyMention["role"];

const VENUE = new Set(
  "in at near off around inside across within throughout over above".split(" "),
);

const AWAY = new Set("to into onto via for".split(" "));

const SKIP = new Set(
  "the a an its their his neighbouring neighboring nearby northern southern eastern western central north south east west far of and or both country region republic kingdom parts coast coasts waters shores territory soil city capital province".split(
    " ",
  ),
);

/** Plain words for those whom a country sends, where a number counts them. */
const PEOPLE = new Set(["people", "men", "women", "participants"]);

/** "in China", "against North Korea", "observers from Mongolia", "hosted by Oman", "troops from Laos". */
export function leftRole(scene: Scene, party: RawParty): Role | null {
  let k = party.first - 1;
  while (k >= 0 && SKIP.has(wordAt(scene, k)) && !scene.tokens[k + 1]?.after_break) k--;
  if (k < 0) return null;
  const word = wordAt(scene, k);
  if (isTarget(scene, k)) return "target";
  if (cueAt(scene, k, "role:host")) return "host";
  // "off the coast of Oman", "in the waters of Oman": what is "of" it is a part of its land
  if (VENUE.has(word)) return venueRole(scene, party, k);
  if (word === "from" || word === "of" || wordAt(scene, party.first - 1) === "of")
    return source(scene, k);
  if (word === "by" && cueAt(scene, k - 1, "role:host")) return "host";
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
