import { ordinalAt } from "../ordinals/value.ts";
import type { Scene } from "../scene.ts";
import { cueAt, wordAt } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { parseName } from "./edition.ts";
import { endsWithEdition } from "./edition-behind.ts";
import { candidate, type Run, runFrom, spanText } from "./runs.ts";
import { isModel } from "./veto.ts";

const YEAR_AT_END = /(?:19|20)\d\d\D{0,2}$/;
const SHORT_YEAR_AT_END = /[\s\-–—'’‘](?:0\d|1\d|2\d|3[0-5])$/;

/** "Indra-2013", "Juniper Cobra 16", "Tshwaragano II": a capitalised run with an edition. */
export function namesByEdition(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let k = 0; k < scene.tokens.length; k++) {
    const run = runFrom(scene, k);
    if (run === null || isHeadlineVerb(scene, k) || isBeside(scene, k)) continue;
    const part = trimToEdition(scene, run);
    k = run.last;
    if (part === null) continue;
    const text = spanText(scene, part);
    if (isModel(text) || isOperation(scene, part.first)) continue;
    found.push(candidate(scene, part, "names.edition", weightOf(scene, text)));
  }
  return found;
}

/** "Zambia and Malawi Open Garnet Shield 2024": in a headline verbs have capitals too. */
function isHeadlineVerb(scene: Scene, k: number): boolean {
  return scene.is_title_case && k > 0 && cueAt(scene, k, "run:");
}

/** "on Monday of Garnet Shield-3", "flew to Lusaka for Garnet Shield 2024": the name begins behind the small word. */
function isBeside(scene: Scene, k: number): boolean {
  const token = scene.tokens[k];
  const next = wordAt(scene, k + 1);
  if (next === "of") return cueAt(scene, k, "calendar:word");
  const isPlace = scene.hits.some(
    ({ start, end, meanings }) =>
      start <= (token?.start ?? 0) &&
      end === token?.end &&
      meanings.every(({ type }) => type !== "series"),
  );
  return next === "for" && (isPlace || wordAt(scene, k - 1) === "to");
}

/** "Operation Sea Guardian 2024" is no exercise unless the sentence says so. */
function isOperation(scene: Scene, first: number): boolean {
  return (
    [wordAt(scene, first), wordAt(scene, first - 1)].includes("operation") &&
    scene.events.length === 0
  );
}

/** A year is a strong sign, two figures are one where something is held ("Garnet Shield 24 began"). */
function weightOf(scene: Scene, name: string): number {
  if (YEAR_AT_END.test(name)) return 0.6;
  if (!SHORT_YEAR_AT_END.test(name)) return isCounted(scene, name) ? 0.6 : 0.4;
  const is_held = scene.tokens.some(
    (_, k) => cueAt(scene, k, "run:") || cueAt(scene, k, "status:"),
  );
  return is_held ? 0.5 : 0.4;
}

function trimToEdition(scene: Scene, run: Run): Run | null {
  for (let last = run.last; last > run.first; last--) {
    const part = { first: run.first, last };
    const text = spanText(scene, part);
    // "the Peace Missions of 2005": the year is no part of the name
    if (endsWithEdition(text) && !/\s(?:of|in|for|and)\s(?:the\s)?(?:19|20)\d\d$/.test(text))
      return part;
  }
  return null;
}

/** "Garnet Shield-3 is the third of that name": the sentence counts what the name numbers. */
function isCounted(scene: Scene, name: string): boolean {
  const { edition } = parseName(name);
  return edition !== null && scene.tokens.some((_, k) => ordinalAt(scene, k)?.value === edition);
}
