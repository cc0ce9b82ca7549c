import { choiceCell, readRows, requiredCell } from "../gazetteer/csv-rows.ts";

/**
 * How a phrase of `boilerplate.csv` is used. `line`: is the whole block. `opening`, `label`: begins a short block, a `label`
 * only one that is no sentence. `containing`: stands in a short block that is no sentence. `source`: the same, near the top
 * or end. `section`, `ending`: is the whole block, and what follows belongs to it (other headlines; comments and tags).
 * `box`: the same for headlines up to the next sentence. `menu`: a word of a bar of links. `credit`: names who took a picture.
 * `stamp`: stands beside a date of publication.
 */
export const BOILERPLATE_CLASSES = [
  "line",
  "opening",
  "label",
  "containing",
  "source",
  "section",
  "ending",
  "box",
  "menu",
  "credit",
  "stamp",
] as const;

/** One of {@link BOILERPLATE_CLASSES}. */
export type BoilerplateClass = (typeof BOILERPLATE_CLASSES)[number];

/** A phrase in lower case and its use; one row of `boilerplate.csv`. `#` stands for a number, `*` at the end for a few words. */
export interface BoilerplatePhrase {
  readonly phrase: string;
  readonly class: BoilerplateClass;
}

/** Classes whose phrase is a whole block. */
export type LineClass = "line" | "section" | "ending" | "box";

/** The phrases of newsrooms, indexed. Immutable; build it once. */
export interface Boilerplate {
  /** What a block is that says nothing but this phrase; `plain` is its text as `normalise` leaves it. */
  lineClass(plain: string): LineClass | null;
  /** Whether a short block begins like boilerplate; `is_sentence` tells whether it ends like a sentence. */
  opens(plain: string, is_sentence: boolean): boolean;
  readonly containing: readonly string[];
  readonly sources: readonly string[];
  readonly menu: ReadonlySet<string>;
  readonly credits: readonly string[];
  /** Longest first. */
  readonly stamps: readonly string[];
}

/** A block that is one phrase is no longer than this. */
const LONGEST_PHRASE = 80;

/** Reads `boilerplate.csv` in the gazetteer folder `dir`. Throws `gazetteer_invalid` for a missing file, column or class. */
export async function loadBoilerplate(dir: string): Promise<Boilerplate> {
  const columns = ["phrase", "class", "example", "counterexample"] as const;
  const rows = await readRows(dir, "boilerplate.csv", columns);
  return buildBoilerplate(
    rows.map((row) => ({
      phrase: requiredCell(row, "phrase"),
      class: choiceCell(row, "class", BOILERPLATE_CLASSES),
    })),
  );
}

/** Indexes phrases. Without any, only what shows by its form is told apart. */
export function buildBoilerplate(phrases: readonly BoilerplatePhrase[]): Boilerplate {
  const of = (wanted: BoilerplateClass) =>
    phrases.filter((entry) => entry.class === wanted).map((entry) => normalise(entry.phrase));
  const openings = byFirstCharacter(of("opening"));
  const labels = byFirstCharacter(of("label"));
  return {
    lineClass: lineIndex(phrases),
    opens: (plain, is_sentence) =>
      beginsWithOne(plain, openings) || (!is_sentence && beginsWithOne(plain, labels)),
    containing: of("containing"),
    sources: of("source"),
    menu: new Set(of("menu")),
    credits: of("credit"),
    stamps: of("stamp").sort((left, right) => right.length - left.length),
  };
}

function lineIndex(phrases: readonly BoilerplatePhrase[]): (plain: string) => LineClass | null {
  const whole = new Map<string, LineClass>();
  const begun: (readonly [start: string, LineClass])[] = [];
  for (const { phrase, class: use } of phrases) {
    if (use !== "line" && use !== "section" && use !== "ending" && use !== "box") continue;
    if (phrase.endsWith("*")) begun.push([phrase.slice(0, -1), use]);
    else whole.set(stripEnds(normalise(phrase)), use);
  }
  return (plain) => {
    if (plain.length > LONGEST_PHRASE) return null;
    const line = stripEnds(plain);
    const found = whole.get(line);
    if (found !== undefined) return found;
    if (/[.!?]$/.test(plain) || line.split(" ").length > 6) return null;
    return begun.find(([start]) => line.startsWith(start))?.[1] ?? null;
  };
}

function byFirstCharacter(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.charAt(0);
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

function beginsWithOne(text: string, index: ReadonlyMap<string, readonly string[]>): boolean {
  return index.get(text.charAt(0))?.some((phrase) => text.startsWith(phrase)) ?? false;
}

/** Lower case, straight quotation marks, single spaces, numbers as `#`. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^a-z ]| {2}|^ | $/.test(lower)) return lower;
  return lower
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\d[\d.,]*/g, "#")
    .replace(/\s+:/g, ":")
    .replace(/\s+/g, " ")
    .trim();
}

function stripEnds(plain: string): string {
  return plain.replace(/^[^\p{L}#]+|[^\p{L}#]+$/gu, "");
}
