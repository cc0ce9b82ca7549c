import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { candidate, runFrom, runTo } from "./runs.ts";

/** "Exercise Keen Sword", "drills Vostok 2018": a capitalised run right behind the exercise word. */
export function namesBehind(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const event of scene.events) {
    const next = scene.tokens[event.head + 1];
    const head = scene.tokens[event.head];
    if (next === undefined || head === undefined || next.after_break) continue;
    const run = runFrom(scene, event.head + 1);
    if (run === null || (scene.is_title_case && !head.lower.startsWith("ex"))) continue;
    const strong = head.is_capital && !scene.is_title_case;
    found.push(candidate(scene, run, "names.behind", strong ? 0.85 : 0.6));
  }
  return found;
}

/** "the Keris Woomera exercise": a capitalised run right before the exercise word. */
export function namesBefore(scene: Scene): NameCandidate[] {
  if (scene.is_title_case) return [];
  const found: NameCandidate[] = [];
  for (const event of scene.events) {
    let k = event.head - 1;
    while (k > event.first && isModifier(scene, k)) k--;
    const run = scene.tokens[k + 1]?.after_break ? null : runTo(scene, k);
    if (run !== null && event.article !== "verb")
      found.push(candidate(scene, run, "names.before", 0.55));
  }
  return found;
}

/** Lower-case words between a name and its noun: "Falcon Strike joint drill". */
function isModifier(scene: Scene, k: number): boolean {
  const token = scene.tokens[k];
  return token !== undefined && !token.is_capital && !token.after_break;
}

/** "codenamed X", "goes by the name of X", "X, as the exercise is called". */
export function namesByVerb(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const cue of scene.cues) {
    if (cue.class === "naming:before") {
      const run = runFrom(scene, cue.last + 1) ?? runFrom(scene, cue.last + 2);
      if (run !== null) found.push(candidate(scene, run, "names.verb", 0.75));
    } else if (cue.class === "naming:after") {
      const run = runTo(scene, cue.first - 1);
      if (run !== null) found.push(candidate(scene, run, "names.verb-after", 0.75));
    }
  }
  return found;
}
