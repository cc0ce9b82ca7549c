import { cellFault, choiceCell, readRows, requiredCell } from "../gazetteer/csv-rows.ts";

/**
 * Where a phrase of `credits.csv` stands: `line` is a whole block, `end` stands behind the last sentence of one, `inside`
 * anywhere in one. `*` in the phrase stands for one agency or several.
 */
export const CREDIT_POSITIONS = ["line", "end", "inside"] as const;

/** A name of a news agency; a row of `agencies.csv`. One in capitals matches only capitals. */
export interface AgencyAlias {
  readonly alias: string;
  readonly agency: string;
}

/** A row of `credits.csv`. */
export interface CreditPhrase {
  readonly phrase: string;
  readonly position: (typeof CREDIT_POSITIONS)[number];
}

/** Tells which news agencies an article comes from. Immutable; build it once. */
export interface Credits {
  /** The agency that has exactly this name; `null` where none has. */
  agencyOf(name: string): string | null;
  /** The agencies that a block credits, in its order. */
  inBlock(text: string): string[];
}

/** A credit stands this near to the start or end of a block. */
const REACH = 200;
const LONGEST_LINE = 120;
/** A credit behind the last sentence is no longer than this. */
const TAIL = 80;

const AND = "(?:,? and |,? & |, | / |/)";
/** Behind the last sentence, which has its full stop. */
const BEHIND = "(?<=[.!?…。][\"'”’»)]*\\s*)";
const CLOSED = "[\\s.)\\]]*$";
const FORMS: Readonly<Record<CreditPhrase["position"], readonly [before: string, after: string]>> =
  {
    line: ["^[\\s([–—-]*", CLOSED],
    end: [BEHIND, CLOSED],
    inside: ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"],
  };

/** Reads `agencies.csv` and `credits.csv` in the gazetteer folder `dir`. Throws `gazetteer_invalid` with file and line. */
export async function loadCredits(dir: string): Promise<Credits> {
  const names = await readRows(dir, "agencies.csv", ["alias", "agency"]);
  const phrases = await readRows(dir, "credits.csv", ["phrase", "position"]);
  for (const row of phrases)
    if (row.cells.phrase.split("*").length !== 2) throw cellFault(row, "phrase", "one *");
  return buildCredits(
    names.map((row) => ({
      alias: requiredCell(row, "alias"),
      agency: requiredCell(row, "agency"),
    })),
    phrases.map((row) => ({
      phrase: requiredCell(row, "phrase"),
      position: choiceCell(row, "position", CREDIT_POSITIONS),
    })),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** An alternation of names, the longest first, and of lists of them. */
function listOf(aliases: readonly string[]): string {
  const names = aliases.map(escaped).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const one = `(?:${names.join("|")})(?![\\p{L}\\p{N}])`;
  return `(${one}(?:${AND}${one})*)`;
}

/** All phrases of one position. */
interface Pattern {
  readonly position: CreditPhrase["position"];
  readonly pattern: RegExp;
  /** Their longest words in lower case, one of which stands in any credit of this kind; looking for them is cheap. */
  readonly words: readonly string[];
}

function longestWord(phrase: string): string {
  const words = phrase.toLowerCase().split(/[*\s]+/);
  return words.sort((a, b) => b.length - a.length)[0] ?? "";
}

function patternOf(
  position: CreditPhrase["position"],
  phrases: readonly CreditPhrase[],
  list: string,
): Pattern[] {
  const own = phrases.filter((entry) => entry.position === position).map(({ phrase }) => phrase);
  const forms = own.map((phrase) =>
    phrase.split("*").map(escaped).join(list).replaceAll(" ", "\\s+"),
  );
  if (own.length === 0) return [];
  const [before, after] = FORMS[position];
  const pattern = new RegExp(`${before}(?:${forms.join("|")})${after}`, "iu");
  return [{ position, pattern, words: own.map(longestWord) }];
}

/** The stretches of a block in which a credit of this kind may stand. */
function stretches(text: string, { position, words }: Pattern): string[] {
  if (position === "line") return text.length > LONGEST_LINE ? [] : [text];
  if (position === "end") return [text.slice(-TAIL)];
  const both = text.length <= REACH ? [text] : [text.slice(0, REACH), text.slice(-REACH)];
  return both.filter((part) => words.some((word) => part.toLowerCase().includes(word)));
}

/** Indexes agencies and the ways to credit them. */
export function buildCredits(
  aliases: readonly AgencyAlias[],
  phrases: readonly CreditPhrase[],
): Credits {
  const known = new Map(aliases.map((entry) => [entry.alias.toUpperCase(), entry]));
  const list = listOf(aliases.map(({ alias }) => alias));
  const patterns = CREDIT_POSITIONS.flatMap((position) =>
    aliases.length === 0 ? [] : patternOf(position, phrases, list),
  );
  const agencyOf = (name: string): string | null => {
    const entry = known.get(name.trim().toUpperCase());
    if (entry === undefined) return null;
    const isAcronym = entry.alias === entry.alias.toUpperCase();
    return isAcronym && name.trim() !== entry.alias ? null : entry.agency;
  };
  const creditsIn = (text: string, pattern: RegExp): string[] => {
    const written = pattern.exec(text)?.slice(1).find(Boolean) ?? "";
    return written.split(new RegExp(AND, "u")).flatMap((name) => agencyOf(name) ?? []);
  };
  return {
    agencyOf,
    inBlock: (text) =>
      patterns.flatMap((each) =>
        stretches(text, each).flatMap((stretch) => creditsIn(stretch, each.pattern)),
      ),
  };
}
