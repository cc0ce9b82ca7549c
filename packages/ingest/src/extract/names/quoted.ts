import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { endsWithEdition } from "./edition-behind.ts";

const QUOTED = /[“"‘«„'](?<name>[\p{Lu}\p{N}][^“”"«»„\n]{1,70}?)[,.]?[”"’»'](?![\p{L}\p{N}])/gu;

/** How near a quotation stands to the words that make it a name, in characters. */
const NEAR = 60;

/** Names in quotation marks near an exercise word or a naming verb. */
export function quotedNames(scene: Scene): NameCandidate[] {
  const text = scene.text.slice(scene.start, scene.end);
  const found: NameCandidate[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const name = match.groups?.name;
    if (name === undefined || name.split(/\s+/).length > 8) continue;
    const start = scene.start + match.index + 1;
    const end = start + name.length;
    if (!looksNamed(name) || !isNear(scene, start, end)) continue;
    found.push({ start, end, rule: "names.quoted", weight: 0.85 });
  }
  return found;
}

/** A quotation that is a name and no speech: few lower-case words. */
function looksNamed(name: string): boolean {
  const words = name.split(/[\s/-]+/);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3).length;
  return lower * 3 <= words.length && !/[.!?;]/.test(name.slice(0, -1));
}

function isNear(scene: Scene, start: number, end: number): boolean {
  const close = (s: number, e: number): boolean => s - end < NEAR && start - e < NEAR;
  return (
    scene.events.some((event) => close(event.start, event.end)) ||
    scene.cues.some(
      (cue) => cue.class === "naming:before" && start >= cue.end && start - cue.end < 40,
    ) ||
    endsWithEdition(scene.text.slice(start, end))
  );
}
