import { numberAt } from "../numbers.ts";
import { cueAt, type Scene, wordAt } from "../scene.ts";
import type { RawParty } from "./raw-party.ts";

/** What may stand between a country and the word that says it looks on: "have only sent people to watch". */
const FILLER = new Set(
  "have has had are is was were will be been only also merely just both all each came come comes coming went sent send sends sending people officers officials staff delegations delegation teams a an its their to as in there among them represented by expected invited asked follow follows followed it them the drill drills exercise exercises manoeuvres maneuvers training here with military for no more than the role of".split(
    " ",
  ),
);
/** "China watches closely" from afar, and is no guest. */
const WARY = new Set(["closely", "carefully", "warily", "from"]);
/** How many words that may be. */
const REACH = 8;
/** Words that a clause of its own begins with, between commas: "Chile, which wants to join, will watch". */
const RELATIVE = new Set(["which", "who", "whose", "both", "all", "neither", "another"]);
/** How many words such a clause has at most. */
const CLAUSE = 14;

/** "Ireland only looked on", "Officers of Albania and Egypt, among them, are watching": a country that watches by its own verb. */
export function looksOnBehind(scene: Scene, party: RawParty): boolean {
  const first = behindClause(scene, party.last + 1);
  for (let k = first; k < first + REACH; k++) {
    if (isStop(scene, k)) return false;
    if (cueAt(scene, k, "role:observer"))
      return !cueAt(scene, k, "report:verb") && !WARY.has(wordAt(scene, k + 1));
    if (!FILLER.has(wordAt(scene, k)) && numberAt(scene.tokens, k) === null) return false;
  }
  return false;
}

/** The word behind a clause between commas that begins at `k`, else `k` itself. */
function behindClause(scene: Scene, k: number): number {
  if (!RELATIVE.has(wordAt(scene, k)) || !isBehindComma(scene, k)) return k;
  for (let next = k + 1; next < k + CLAUSE; next++) {
    if (isBehindComma(scene, next)) return next;
    if (scene.tokens[next] === undefined || isStop(scene, next)) return k;
  }
  return k;
}

function isBehindComma(scene: Scene, k: number): boolean {
  const token = scene.tokens[k];
  const before = scene.tokens[k - 1];
  if (token === undefined || before === undefined) return false;
  return scene.text.slice(before.end, token.start) === ", ";
}

/** A break ends the clause, but for a comma. */
function isStop(scene: Scene, k: number): boolean {
  const token = scene.tokens[k];
  const before = scene.tokens[k - 1];
  if (token === undefined || before === undefined) return true;
  return token.after_break && !isBehindComma(scene, k);
}
