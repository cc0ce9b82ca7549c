import type { ComparedExercise } from "./label.ts";

const GENERIC_WORDS =
  /\b(exercise|exercises|drill|drills|joint exercise|war games?|the|manoeuvres|maneuvers|patrol)\b/g;
const YEAR_IN_NAME = /(?<![\p{L}\p{N}_])(?:19|20)\p{Nd}{2}(?![\p{L}\p{N}_])/u;

function spaced(text: string): string {
  return text.replace(/[^a-z0-9]+/g, " ").trim();
}

/** A name in lower-case ASCII letters and digits, generic words taken off unless nothing would be left. */
export function normalise(name: string): string {
  const ascii = name
    .normalize("NFKD")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII goes
    .replace(/[^\x00-\x7f]/g, "")
    .toLowerCase();
  const without = spaced(ascii.replace(GENERIC_WORDS, " "));
  return /[a-z]/.test(without) ? without : spaced(ascii);
}

function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** The words of a name without years and edition numbers; all words where only numbers are left. */
export function bareWords(name: string): string[] {
  const whole = normalise(name);
  const bare = words(whole.replace(/\b(19|20)\d\d\b|\b\d{1,2}\b/g, " "));
  return bare.length > 0 ? bare : words(whole);
}

/** All names of an exercise, the main one first. */
export function namesOf(exercise: ComparedExercise): string[] {
  return [exercise.name, ...exercise.aliases].filter(
    (name) => name !== null && name !== "",
  ) as string[];
}

/** The year of an exercise: of its start, else of its end, else the one that stands in a name. */
export function yearOf(exercise: ComparedExercise): string | null {
  const dated = exercise.start || exercise.end;
  if (dated) return dated.slice(0, 4);
  for (const name of namesOf(exercise)) {
    const year = YEAR_IN_NAME.exec(name);
    if (year) return year[0];
  }
  return null;
}
