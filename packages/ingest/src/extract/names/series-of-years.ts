import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { candidate, runFrom } from "./runs.ts";

/** What stands between two exercises that are listed with their years: "Amber Tide in 1996 and". */
const YEAR_BETWEEN =
  /^[”"’']?\s(?:\(|in\s|of\s)(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d\d\)?(?:,|,?\s(?:and|then|and then))\s["“‘]?$/u;
const YEAR_BEHIND = /^[”"’']?\s(?:\(|in\s|of\s)(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d\d/u;

/** "Amber Tide in 1996 and Garnet Falcon in 2004": beside a known name with its year, another one with its own. */
export function namesOfYears(scene: Scene): NameCandidate[] {
  return scene.hits.flatMap((hit) => {
    if (!hit.meanings.some((meaning) => meaning.type === "series")) return [];
    const next = scene.tokens.findIndex(
      ({ start }) => start > hit.end && YEAR_BETWEEN.test(scene.text.slice(hit.end, start)),
    );
    const run = next < 0 ? null : runFrom(scene, next);
    if (run === null || run.last === run.first) return [];
    const end = scene.tokens[run.last]?.end ?? scene.end;
    if (!YEAR_BEHIND.test(scene.text.slice(end, Math.min(scene.end, end + 30)))) return [];
    return [candidate(scene, run, "names.listed", 0.6)];
  });
}
