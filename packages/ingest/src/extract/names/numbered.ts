import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { endsWithEdition } from "./edition-behind.ts";
import { candidate, runFrom, spanText } from "./runs.ts";

const HARDWARE =
  /^(?:[A-Z][A-Za-z]{0,2}|Type|Mark|Mk|Article|Resolution|Covid|COVID|Boeing|Airbus|Group|Su|MiG|Task Force|Chapter|G|Route|Flight|Day|Phase|Sept?|Aug|Oct|Nov|Dec|Jan|Feb|Mar|Apr|June?|July?)[\s-]?\d/u;

/** "Indra-2013", "Juniper Cobra 16", "Tshwaragano II": a capitalised run with an edition. */
export function namesByEdition(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let k = 0; k < scene.tokens.length; k++) {
    const run = runFrom(scene, k);
    if (run === null) continue;
    const part = trimToEdition(scene, run);
    k = run.last;
    if (part === null) continue;
    const text = spanText(scene, part);
    if (HARDWARE.test(text)) continue;
    const year = /(?:19|20)\d\d\D?$/.test(text);
    found.push(candidate(scene, part, "names.edition", year ? 0.6 : 0.4));
  }
  return found;
}

function trimToEdition(
  scene: Scene,
  run: { first: number; last: number },
): { first: number; last: number } | null {
  for (let last = run.last; last > run.first; last--) {
    const part = { first: run.first, last };
    if (endsWithEdition(spanText(scene, part))) return part;
  }
  return null;
}
