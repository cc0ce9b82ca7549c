import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { PlaceMention } from "../mention.ts";
import { cueAt, type Scene, tokenAt } from "../scene.ts";

/** How many words an apposition has at most: "the Wexmoor, a helicopter-carrying destroyer". */
const APPOSED = 5;

/** Ships bear the names of towns: "the destroyers Shaoxing and Urumqi", "a tanker, the Wexmoor", "INS Kolkata". */
export function isShip(mention: PlaceMention, scene: Scene, gazetteer: Gazetteer): boolean {
  return (
    isBehindShip(scene, tokenAt(scene, mention.start), gazetteer) ||
    (!mention.is_venue && isApposed(mention, scene, gazetteer))
  );
}

function isBehindShip(scene: Scene, first: number, gazetteer: Gazetteer): boolean {
  for (let k = first - 1; k >= 0 && first - k < 8; k--) {
    const token = scene.tokens[k];
    if (token === undefined) return false;
    const type = gazetteer.assets.get(token.lower);
    if (type !== undefined) return type.category === "ship";
    if (cueAt(scene, k, "ship:prefix") && token.is_capital) return true;
    const isLink = token.lower === "and" || (token.lower === "the" && token.after_break);
    if (!token.is_capital && !token.is_number && !isLink) return false;
  }
  return false;
}

/** "the Wexmoor, a helicopter-carrying destroyer". */
function isApposed(mention: PlaceMention, scene: Scene, gazetteer: Gazetteer): boolean {
  if (!/^, (?:an?|the) /.test(scene.text.slice(mention.end, mention.end + 6))) return false;
  const first = tokenAt(scene, mention.end) + 1;
  for (let k = first; k < first + APPOSED; k++) {
    const token = scene.tokens[k];
    if (token === undefined || token.after_break || token.lower === "of") return false;
    if (gazetteer.assets.get(token.lower)?.category === "ship") return true;
  }
  return false;
}
