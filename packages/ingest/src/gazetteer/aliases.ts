import { type Row, requiredCell, where } from "./csv-rows.ts";
import type { Meaning } from "./gazetteer.ts";
import { type PhraseEntry, phraseFault } from "./phrase-tree.ts";
import { targetOf } from "./readings.ts";

/** A phrase that means something. */
export interface Alias extends PhraseEntry {
  readonly meaning: Meaning;
}

/** The phrases of one kind of knowledge as they are read; notes what looks wrong. */
export interface AliasList {
  /** Adds a row's alias; leaves it out where it can be no phrase. */
  add(row: Row<"alias" | "example">, meaning: Meaning): void;
  /** Adds a name that no row states; leaves it out where a row gives the same meaning, or where it can be no phrase. */
  addName(name: string, meaning: Meaning): void;
  /** All phrases with their meanings, in the order of the files. */
  entries(): Alias[];
}

/** An empty list. `keepsCapitals`: see {@link PhraseEntry}. */
export function aliasList(warnings: string[], keepsCapitals: boolean): AliasList {
  const byPhrase = new Map<string, Meaning[]>();
  const put = (phrase: string, meaning: Meaning): boolean => {
    const meanings = byPhrase.get(phrase) ?? [];
    if (meanings.some((known) => targetOf(known) === targetOf(meaning))) return false;
    byPhrase.set(phrase, [...meanings, meaning]);
    return true;
  };
  return {
    add: (row, meaning) => {
      const phrase = requiredCell(row, "alias");
      const fault = phraseFault(phrase);
      if (fault !== null) {
        warnings.push(`${where(row)}: alias "${phrase}" is left out: ${fault} expected`);
        return;
      }
      if (row.cells.example === "")
        warnings.push(`${where(row)}: alias "${phrase}" has no example`);
      if (clashes(byPhrase.get(phrase), meaning))
        warnings.push(`${where(row)}: alias "${phrase}" has another meaning and is not ambiguous`);
      if (!put(phrase, meaning)) warnings.push(`${where(row)}: alias "${phrase}" stands twice`);
    },
    addName: (name, meaning) => {
      if (phraseFault(name) === null) put(name, meaning);
    },
    entries: () =>
      [...byPhrase].flatMap(([phrase, meanings]) =>
        meanings.map((meaning) => ({ phrase, meaning, keepsCapitals })),
      ),
  };
}

function clashes(known: readonly Meaning[] | undefined, added: Meaning): boolean {
  return (known ?? []).some(
    (meaning) => targetOf(meaning) !== targetOf(added) && !meaning.ambiguous && !added.ambiguous,
  );
}

/** Notes the keys that nothing in a text can mean, because no phrase does. */
export function warnOfNameless(
  warnings: string[],
  file: string,
  keys: Iterable<string>,
  aliases: AliasList,
): void {
  const named = new Set(aliases.entries().map((entry) => targetOf(entry.meaning).split(" ")[1]));
  for (const key of keys)
    if (!named.has(key)) warnings.push(`${file}: "${key}" has no name that a text can use`);
}
