import { type Scene, wordAt } from "../scene.ts";
import type { RawPlace } from "./raw-place.ts";

const VENUE = new Set(
  "in at near off around inside across within throughout over above on between along through beyond".split(
    " ",
  ),
);

/** What may stand between a preposition and the name of a place. */
export const BRIDGE: ReadonlySet<string> = new Set(
  (
    "the a an its their of and city town port capital province region area areas waters water sea seas coast coasts shore shores island islands " +
    "airspace skies northern southern eastern western central north south east west northeast northwest southeast southwest northeastern " +
    "northwestern southeastern southwestern far disputed field training ground range base district districts county state territory " +
    "international mountains both entire parts part village garrison naval air military " +
    "nearby ranges river hills heights plains centre center grounds camp barracks beach beaches pier quay bay municipality commune airfield airport " +
    "mountain valley forest desert outskirts shores harbour harbor vicinity sandy dusty snowy whole department departments " +
    "provinces regions municipalities governorate governorates prefecture oblast parish locality sector zone gorge peninsula strait gulf lake delta lagoon " +
    "steppe dunes highlands foothills slopes suburb suburbs islet reef atoll complex facility polygon garrisons compound canyon cape cities towns villages ports bases"
  ).split(" "),
);

/** Whether a place stands where a venue stands: behind "in", "off", "near" with nothing but its own description between. */
export function isVenue(scene: Scene, place: RawPlace): boolean {
  for (let k = place.first - 1; k >= 0 && place.first - k < 8; k--) {
    const word = wordAt(scene, k);
    if (VENUE.has(word)) return !scene.tokens[k + 1]?.after_break && !linksTwo(word, place);
    if (word === "of" && wordAt(scene, k - 1) === "out") return true;
    if (word === "to" || word === "into") return isSentTo(scene, k);
    if (scene.tokens[k + 1]?.after_break || !isDescription(scene, k, place)) return false;
  }
  return false;
}

/** "drills between Moscow and Beijing": two governments, not two ends of a stretch. */
function linksTwo(word: string, place: RawPlace): boolean {
  return word === "between" && place.how === "capital";
}

function isDescription(scene: Scene, k: number, place: RawPlace): boolean {
  return (
    BRIDGE.has(wordAt(scene, k)) || (scene.tokens[k]?.is_capital === true && k >= place.first - 4)
  );
}

/** "deploy their fleets to the Pacific Ocean", "ships sent into the Black Sea". */
function isSentTo(scene: Scene, preposition: number): boolean {
  return scene.cues.some(
    (cue) =>
      cue.class === "role:participant" && cue.last < preposition && preposition - cue.last < 7,
  );
}

/** Whether a place stands in one list with a venue before it. */
export function isListed(scene: Scene, before: RawPlace, place: RawPlace): boolean {
  const gap = scene.text.slice(before.end, place.start);
  return (
    gap.length < 40 &&
    /^(?:['’]s)?[\s,/(–-]*(?:(?:and|as well as|in|the|also|to|near|off|its|of|port|city|waters|province|region|or)\s*)*$/.test(
      gap,
    )
  );
}
