import type { Span } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { type NameCandidate, runFrom, runTo } from "./candidate.ts";

const QUOTED = /[“"‘«„'](?<name>[\p{Lu}\p{N}][^“”"«»„\n]{1,70}?)[,.]?[”"’»'](?![\p{L}\p{N}])/gu;
const EDITION_AT_END =
  /(?:[\s\-–—]+['’]?(?:(?:19|20)\d\d[A-Z]?(?:[/-]\d{1,2})?|\d\d|[IVX]{1,6}|\d))$/u;
/** How near a quotation stands to the words that make it a name, in characters. */
const NEAR = 60;
const HARDWARE =
  /^(?:[A-Z][A-Za-z]{0,2}|Type|Mark|Mk|Article|Resolution|Covid|COVID|Boeing|Airbus|Group|Su|MiG|Task Force|Chapter|G|Route|Flight|Day|Phase|Sept?|Aug|Oct|Nov|Dec|Jan|Feb|Mar|Apr|June?|July?)[\s-]?\d/u;

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
    EDITION_AT_END.test(scene.text.slice(start, end))
  );
}

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
    if (EDITION_AT_END.test(spanText(scene, part))) return part;
  }
  return null;
}

/** Series that the gazetteer knows, with the edition that stands behind them. */
export function knownNames(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const hit of scene.hits) {
    const meaning = hit.meanings.find((m) => m.type === "series");
    if (meaning === undefined) continue;
    const end = editionEnd(scene, hit.end);
    const edition = end > hit.end;
    if (meaning.ambiguous && !edition && !isPointedOut(scene, hit)) continue;
    const weight = meaning.ambiguous ? (edition ? 0.7 : 0.3) : edition ? 1 : 0.9;
    found.push({ start: hit.start, end, rule: "names.known", weight });
  }
  return found;
}

/** An ordinary word is a name only where an exercise word or quotation marks stand right beside it, and no other capital. */
function isPointedOut(scene: Scene, hit: Span): boolean {
  const before = scene.text.slice(Math.max(scene.start, hit.start - 14), hit.start);
  const behind = scene.text.slice(hit.end, hit.end + 2);
  if (/[“"‘«„']$/.test(before) && /^[,.]?[”"’»']/.test(behind)) return true;
  if (/\p{Lu}[\p{L}.]*[\s-]$/u.test(before) && !/exercises?\s$/i.test(before)) return false;
  const beside = scene.events.some(
    (e) => e.end >= hit.end && e.end - hit.end < 24 && scene.tokens[e.head]?.after_break === false,
  );
  return beside ? !/^\s\p{Lu}/u.test(behind) : /(?:exercises?|drills?)\s$/i.test(before);
}

const EDITION_BEHIND =
  /^(?:\s+\([A-Z]{3,12}\))?(?:[\s\-–—]{1,3}['’]?(?:(?:19|20)\d\d(?:[A-Z](?![\p{L}])|[-/]\d{1,2}(?!\d))?|\d\d(?:[/-]\d)?(?![\d,.]\d|\d|\s?(?:%|per|troops|soldiers|ships|countries|nations|personnel))|[IVX]{1,5}(?!\p{L})|\d(?![\d,.])(?!\s?\p{Ll})))/u;

/** Where the edition behind a series name ends; the given offset where there is none. */
export function editionEnd(scene: Scene, end: number): number {
  const match = EDITION_BEHIND.exec(scene.text.slice(end, Math.min(scene.end, end + 40)));
  return match === null ? end : end + match[0].length;
}

function candidate(
  scene: Scene,
  run: { first: number; last: number },
  rule: string,
  weight: number,
): NameCandidate {
  const start = scene.tokens[run.first]?.start ?? 0;
  const end = scene.tokens[lastWord(scene, run)]?.end ?? start;
  return { start, end: editionEnd(scene, end), rule, weight };
}

/** "Northern Tide 2021 of Norway and Sweden": a name ends with its year. */
function lastWord(scene: Scene, run: { first: number; last: number }): number {
  for (let k = run.first + 1; k < run.last; k++) {
    if (/^(?:19|20)\d\d$/.test(scene.tokens[k]?.lower ?? "")) return k;
  }
  return run.last;
}

function spanText(scene: Scene, run: { first: number; last: number }): string {
  const start = scene.tokens[run.first]?.start ?? 0;
  return scene.text.slice(start, scene.tokens[run.last]?.end ?? start);
}
