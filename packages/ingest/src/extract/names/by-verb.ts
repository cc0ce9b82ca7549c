import type { CueMention, Token } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { cueAt, wordAt } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { candidate, type Run, runFrom, runTo } from "./runs.ts";

/** Words that may stand between what is named and the word that names it: "islands, which are also known as". */
const LINKS = new Set(
  "is was are were be been being also now so often commonly widely officially which that who it they has have had will and itself themselves".split(
    " ",
  ),
);

/** How far before a naming verb the "whom" may stand that makes a man of what it names, in words. */
const WHOM = 6;

function isPerson({ lower }: Token): boolean {
  return lower === "whom";
}

/** "codenamed X", "goes by the name of X", "X, as the exercise is called", "the 12th edition of X". */
export function namesByVerb(scene: Scene): NameCandidate[] {
  return scene.cues
    .map((cue) => byCue(scene, cue))
    .filter((found): found is NameCandidate => found !== null);
}

function byCue(scene: Scene, cue: CueMention): NameCandidate | null {
  if (
    cue.class === "naming:before" &&
    !namesOther(scene, cue) &&
    !afterBreak(scene, cue.last + 1)
  ) {
    const run = runBehind(scene, cue);
    // "an exercise named Steel Storm" is sure, whatever its words mean
    const weight = scene.events.some((event) => event.head + 1 === cue.first) ? 0.85 : 0.75;
    return run === null ? null : candidate(scene, run, "names.verb", weight);
  }
  if (cue.class === "naming:of") {
    const run = runBehind(scene, cue);
    return run === null || !isOf(scene, cue, run) ? null : candidate(scene, run, "names.of", 0.6);
  }
  const run = cue.class === "naming:after" ? runTo(scene, cue.first - 1) : null;
  return run === null ? null : candidate(scene, run, "names.verb-after", 0.75);
}

function runBehind(scene: Scene, cue: CueMention): Run | null {
  return runFrom(scene, cue.last + 1) ?? runFrom(scene, cue.last + 2);
}

/** A full stop or bracket ends what a verb names; a colon or quotation mark does not. */
function afterBreak(scene: Scene, k: number): boolean {
  const before = scene.tokens[k - 1];
  const here = scene.tokens[k];
  return (
    before !== undefined &&
    here !== undefined &&
    /[,;).!?]/.test(scene.text.slice(before.end, here.start))
  );
}

/** "the islands, called X", "the general, whom papers call X", "a missile dubbed X", "Colonel Novak, known as X": what is named is no exercise. */
function namesOther(scene: Scene, cue: CueMention): boolean {
  let k = cue.first - 1;
  while (k >= 0 && LINKS.has(wordAt(scene, k))) k--;
  const token = scene.tokens[k];
  if (scene.tokens.slice(Math.max(0, cue.first - WHOM), cue.first).some(isPerson)) return true;
  if (token === undefined || scene.events.some((event) => event.head === k)) return false;
  return (
    cueAt(scene, k, "naming:other") ||
    (token.is_capital && scene.events.every((event) => event.head > k))
  );
}

/** "the 12th edition of Garnet Shield", "this year's Garnet Shield": two words, or one with an exercise word beside it. */
function isOf(scene: Scene, cue: CueMention, run: Run): boolean {
  const first = scene.tokens[run.first];
  if (
    first === undefined ||
    !/^(?:['’]s)?\s(?:the\s)?[“"‘«']?$/.test(scene.text.slice(cue.end, first.start))
  )
    return false;
  return run.last > run.first || scene.events.length > 0;
}
