import type { Scene } from "../scene.ts";
import { cueAt, wordAt } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { namesListed, splitPair } from "./listed.ts";
import { candidate, runFrom, runTo } from "./runs.ts";

/** Longest line of a card that names an exercise, in characters. */
const CARD = 60;

/** "Exercise Keen Sword", "drills Vostok 2018": a capitalised run right behind the exercise word, with those listed after it. */
export function namesBehind(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const event of scene.events) {
    const head = scene.tokens[event.head];
    if (head === undefined || event.article === "verb" || !isFollowed(scene, event.head)) continue;
    const run = runFrom(scene, event.head + 1);
    if (run === null || (scene.is_title_case && !head.lower.startsWith("ex"))) continue;
    if (scene.is_title_case && isVerb(scene, event.head + 1)) continue;
    const strong = head.is_capital && !scene.is_title_case;
    found.push(
      ...several(scene, candidate(scene, run, "names.behind", strong ? 0.85 : 0.6), head.lower),
    );
  }
  return found;
}

/** Whether the next word stands right behind the exercise word, or behind its colon on a card. */
function isFollowed(scene: Scene, head: number): boolean {
  const next = scene.tokens[head + 1];
  return next !== undefined && (!next.after_break || isOnCard(scene, head));
}

/** "Exercise: GARNET SHIELD" on a line of its own. */
function isOnCard({ text, tokens, end }: Scene, head: number): boolean {
  const [noun, next] = [tokens[head], tokens[head + 1]];
  if (head > 1 || noun === undefined || next === undefined || end - noun.start > CARD) return false;
  return /^:\s$/.test(text.slice(noun.end, next.start));
}

/** "Joint Exercise Opens At Goa": the verb of a headline. */
function isVerb(scene: Scene, k: number): boolean {
  return cueAt(scene, k, "run:") || cueAt(scene, k, "status:");
}

/** More than one where the exercise word is a plural. */
function several(scene: Scene, name: NameCandidate, noun: string): NameCandidate[] {
  if (!noun.endsWith("s")) return [name];
  const names = splitPair(scene, name);
  const last = names.at(-1) ?? name;
  return [...names, ...namesListed(scene, last)];
}

/** "EX-GARNET SHIELD", "Ex Garnet Shield 2024": the short form that armies use. */
export function namesAfterEx(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let k = 0; k < scene.tokens.length; k++) {
    const token = scene.tokens[k];
    const run = token?.lower === "ex" && token.is_capital ? runFrom(scene, k + 1) : null;
    if (run === null || scene.tokens[k + 1]?.after_break || cueAt(scene, k + 1, "role:")) continue;
    const words = scene.tokens.slice(run.first, run.last + 1);
    const loud = words.some(({ start, end }) =>
      /^(?:\p{Lu}{4,}|\d{2,4})$/u.test(scene.text.slice(start, end)),
    );
    if (loud || words.length > 1) found.push(candidate(scene, run, "names.ex", 0.7));
  }
  return found;
}

/** "the Keris Woomera exercise": a capitalised run right before the exercise word. */
export function namesBefore(scene: Scene): NameCandidate[] {
  if (scene.is_title_case) return [];
  const found: NameCandidate[] = [];
  for (const event of scene.events) {
    if (event.article === "verb") continue;
    let k = event.head - 1;
    while (k > event.first && isModifier(scene, k)) k--;
    const run = scene.tokens[k + 1]?.after_break ? null : runTo(scene, k);
    if (run === null || !isDescribed(scene, k + 1, event.head)) continue;
    const name = candidate(scene, run, "names.before", 0.6);
    found.push(...(wordAt(scene, event.head).endsWith("s") ? splitPair(scene, name) : [name]));
  }
  return found;
}

/** Lower-case words between a name and its noun: "Falcon Strike joint drill". */
function isModifier(scene: Scene, k: number): boolean {
  const token = scene.tokens[k];
  return token !== undefined && !token.is_capital && !token.after_break;
}

/** All words from `from` to the noun are of the kind "joint", "naval", "annual": capitals before others are a place or a man ("Kim guided drills"). */
function isDescribed(scene: Scene, from: number, head: number): boolean {
  for (let k = from; k < head; k++) {
    if (
      !["event:", "name:", "domain:", "military:", "place:"].some((name) => cueAt(scene, k, name))
    )
      return false;
  }
  return true;
}
