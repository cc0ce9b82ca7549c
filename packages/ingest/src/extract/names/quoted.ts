import { cueAt, type Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { endsWithEdition } from "./edition-behind.ts";

/** One for each pair of marks: an apostrophe inside double ones is part of the name. */
const QUOTED = [
  /[“"„](?<name>[\p{Lu}\p{N}][^“”"„\n]{1,70}?)[,.]?[”"“](?![\p{L}\p{N}])/gu,
  /(?<!\p{L})[‘'](?<name>[\p{Lu}\p{N}][^“”"‘’\n]{1,70}?)[,.]?[’'](?![\p{L}\p{N}])/gu,
  /«\s?(?<name>[\p{Lu}\p{N}][^«»\n]{1,70}?)[,.]?\s?»/gu,
];
/** "“Garnet Shield” 2024", "'Garnet Shield'-24". */
const EDITION_OUTSIDE = /^[,.]?[”"“’'»][\s-]{1,2}(?:19|20)\d\d(?!\d)/;

/** How near a quotation stands to the words that make it a name, in characters. */
const NEAR = 60;
/** Nothing but a space, a comma or a bracket between the two. */
const BESIDE = 3;
/** A quotation with one of these is speech. */
const SPEECH =
  /\b(?:is|are|was|were|will|would|has|have|had|can|must|should|do|does|did|not|we|our|us|you|they|he|she|i|my|it's|there)\b/i;

/** Names in quotation marks near an exercise word or a naming verb. */
export function quotedNames(scene: Scene): NameCandidate[] {
  const text = scene.text.slice(scene.start, scene.end);
  const found: NameCandidate[] = [];
  for (const match of QUOTED.flatMap((marks) => [...text.matchAll(marks)])) {
    const name = match.groups?.name;
    if (name === undefined || name.split(/\s+/).length > 8) continue;
    const start = scene.start + match.index + match[0].indexOf(name);
    const end = start + name.length;
    const is_beside = isWithin(scene, start, end, BESIDE);
    if (!looksNamed(name, is_beside) || !(is_beside || isNear(scene, start, end))) continue;
    const outside = EDITION_OUTSIDE.exec(scene.text.slice(end, Math.min(scene.end, end + 12)));
    found.push({
      start,
      end: end + (outside?.[0].length ?? 0),
      rule: "names.quoted",
      weight: 0.85,
    });
  }
  return found;
}

/** A quotation that is a name and no speech: few lower-case words, a few more right beside the exercise word ("Escudo de granada"). */
function looksNamed(name: string, is_beside: boolean): boolean {
  if (/[.!?;]/.test(name.slice(0, -1)) || (SPEECH.test(name) && !/^Will\b/.test(name)))
    return false;
  const words = name.split(/[\s/-]+/);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3).length;
  return lower * (is_beside ? 2 : 3) <= words.length;
}

function isNear(scene: Scene, start: number, end: number): boolean {
  return (
    isWithin(scene, start, end, NEAR) ||
    scene.cues.some(
      (cue) => cue.class === "naming:before" && start >= cue.end && start - cue.end < 40,
    ) ||
    endsWithEdition(scene.text.slice(start, end))
  );
}

function isWithin(scene: Scene, start: number, end: number, reach: number): boolean {
  return scene.events.some((event) => {
    if (end <= event.start) return event.start - end < reach;
    if (start < event.end && end > event.end) return false;
    return start >= event.end
      ? start - event.end < reach
      : isInPhrase(scene, end, event.head, reach);
  });
}

/** "the "Stone Bridge" joint naval exercise": a name inside the noun phrase itself. */
function isInPhrase(scene: Scene, end: number, head: number, reach: number): boolean {
  const noun = scene.tokens[head];
  if (noun === undefined) return false;
  if (noun.start - end < reach) return true;
  return scene.tokens.every(
    (token, k) =>
      token.start < end || k >= head || (!token.after_break && cueAt(scene, k, "event:")),
  );
}
