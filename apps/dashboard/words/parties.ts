import { counted, joined } from "./counts.ts";

/** English names of countries and organisations by their code. */
export type Labels = Readonly<Record<string, string>>;

/** How many names a line gives before it counts the rest. */
export const NAMED_IN_A_LINE = 4;

/** The name of a code; the code itself where no label is known. */
export function partyName(labels: Labels, code: string): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
}

/** Names for a line of a list: `China, Russia and 5 more`; all of them up to five. */
export function namesInALine(names: readonly string[]): string {
  if (names.length <= NAMED_IN_A_LINE + 1) return joined(names);
  return `${names.slice(0, NAMED_IN_A_LINE).join(", ")} and ${names.length - NAMED_IN_A_LINE} more`;
}

/** What an exercise is called: its name, or what it is and whose: `Patrol of China and Russia`. */
export function exerciseTitle(
  exercise: { readonly name: string | null; readonly kind: "exercise" | "patrol" },
  names: readonly string[],
): string {
  if (exercise.name !== null) return exercise.name;
  const kind = exercise.kind === "patrol" ? "Patrol" : "Exercise";
  return names.length === 0 ? `${kind} without a name` : `${kind} of ${namesInALine(names)}`;
}

/** Sources in words: `301 articles from 112 publishers`. */
export function sourcesInWords(numbers: {
  readonly article_count: number;
  readonly source_count: number;
}): string {
  const articles = counted(numbers.article_count, "news article");
  if (numbers.source_count === 0) return articles;
  return `${articles} from ${counted(numbers.source_count, "publisher")}`;
}

/** A country by its name, an organisation by its code (NATO): short enough for a list or a bar. */
export function shortLabel(party: {
  readonly party: string;
  readonly party_kind: "country" | "organisation";
  readonly name: string;
}): string {
  return party.party_kind === "organisation" ? party.party : party.name;
}
