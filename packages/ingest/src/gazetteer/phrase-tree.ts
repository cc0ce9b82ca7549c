import { hasComma, nextWordStart } from "./gaps.ts";
import type { Meaning } from "./gazetteer.ts";
import { classAt, letterClass } from "./letters.ts";
import { type Reading, sureMeanings, withReading } from "./readings.ts";
import { Term } from "./term.ts";

/** A phrase and one thing that it may mean. */
export interface PhraseEntry {
  readonly phrase: string;
  /** `null` for a phrase that means none of these, but has words in it that would ("Washington Post"). */
  readonly meaning: Meaning | null;
  /** Whether each capital of the phrase has to be one in the text ("Joint Sea", not "Joint sea"); otherwise the first word's is enough. */
  readonly keepsCapitals?: boolean;
}

/** A node of the tree of compared words; `null` where nothing follows or ends. */
export interface Branch {
  next: Map<string, Branch> | null;
  /** What the words in `next` begin with, see {@link letterBit}. */
  nextLetters: number;
  /** Empty for a phrase without a meaning. */
  readings: readonly Reading[] | null;
  /** All meanings, where none makes demands on the capitals of the text. */
  sure: readonly Meaning[] | null;
}

interface Step {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** A node with nothing in it. */
export function emptyBranch(): Branch {
  return { next: null, nextLetters: 0, readings: null, sure: null };
}

/** One bit for each Latin letter, capital or small, and all bits for what may be compared as any: a cheap look before a word is read. */
export function letterBit(unit: number): number {
  const letter = (unit | 32) - 97;
  return letter >= 0 && letter < 26 ? 1 << letter : -1;
}

/** What `phrase` would need to be one; `null` where it is. */
export function phraseFault(phrase: string): string | null {
  if (classAt(phrase, 0) < letterClass.upper)
    return "a capital, a digit or a letter without case first";
  if (stepsOf(phrase).at(-1)?.end !== phrase.length)
    return "words with a space, hyphen or comma between them";
  return null;
}

/** Puts a phrase without `phraseFault` into the tree, also without its apostrophes. Returns the first words as they are compared. */
export function addPhrase(root: Branch, entry: PhraseEntry): string[] {
  const steps = stepsOf(entry.phrase);
  const reading = readingOf(entry, steps);
  const spelt = steps.map((step) => step.key);
  const plain = spelt.map((key) => key.replaceAll("'", ""));
  addReading(root, spelt, reading);
  if (plain.join(" ") !== spelt.join(" ")) addReading(root, plain, reading);
  return [spelt[0] ?? "", plain[0] ?? "", entry.phrase.slice(0, steps[0]?.end)];
}

/** The words of a phrase from its beginning on, as far as it is one. */
function stepsOf(phrase: string): Step[] {
  const steps: Step[] = [];
  const term = new Term();
  let comma = "";
  let start = 0;
  while (start >= 0 && term.read(phrase, start)) {
    const { end } = term;
    steps.push({ start, end, key: comma + term.key(phrase) });
    comma = hasComma(phrase, end) ? "," : "";
    start = nextWordStart(phrase, start, end);
  }
  return steps;
}

function readingOf(
  { phrase, meaning, keepsCapitals }: PhraseEntry,
  steps: readonly Step[],
): Reading | null {
  if (meaning === null) return null;
  const capitals = steps.map(({ start }) => classAt(phrase, start) === letterClass.upper);
  const kept = keepsCapitals ? capitals : [];
  return {
    meaning,
    capitals: kept.reduce(
      (bits, isCapital, index) => bits | (isCapital && index > 0 ? 1 << index : 0),
      0,
    ),
    isUpperCase: /\p{Lu}/u.test(phrase) && !/\p{Ll}/u.test(phrase),
  };
}

function addReading(root: Branch, keys: readonly string[], reading: Reading | null): void {
  let branch = root;
  for (const key of keys) {
    branch.next ??= new Map();
    branch.nextLetters |= letterBit(key.charCodeAt(0));
    const next = branch.next.get(key) ?? emptyBranch();
    branch.next.set(key, next);
    branch = next;
  }
  branch.readings ??= [];
  if (reading === null) return;
  branch.readings = withReading(branch.readings, reading);
  branch.sure = sureMeanings(branch.readings);
}
