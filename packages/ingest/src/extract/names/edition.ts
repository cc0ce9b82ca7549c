/** A name taken apart: what stays the same from edition to edition, and what tells this edition. */
export interface NameParts {
  /** The name less year, edition and generic words at its ends. */
  readonly series: string;
  /** Four digits. */
  readonly year: string | null;
  readonly edition: number | null;
}

const EDITION =
  /^(?<series>.*?\p{L}.*?)(?:[\s\-–—/]*['’‘(]?(?<year>(?:19|20)\d\d)(?<leg>[A-Z]|[/-]\d{1,2}|[\s-]?(?:II?I?|IV))?\)?|[\s\-–—]+(?<month>(?:0\d|1[0-25-9]|2\d|3[0-5])(?:0[1-9]|1[0-2]))|[\s\-–—]*['’‘]?(?<short>\d\d)(?:[-/]\d{1,2})?|[\s\-–—]+(?<number>\d)|[\s\-–—]+(?<roman>(?!L$)(?=[IVXLC])(?:X[CL]|L?X{0,3})(?:IX|IV|V?I{0,3})))$/u;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ORDINARY = new Map(
  "one two three four five six seven eight nine ten".split(" ").map((word, k) => [word, k + 1]),
);
const AROUND =
  /^(?:(?:the|joint|military|naval|multinational|annual|bilateral)\s+)*(?:exercises?|drills?|ex|war ?games?|operation)\s+(?=\p{Lu}|['’"“‘])|\s+(?:(?:joint|military|naval|air|multinational)\s+)*(?:exercises?|drills?|war ?games?|man(?:o|oe)uv(?:re|er)s?|patrols?)$/giu;

function roman(letters: string): number {
  let sum = 0;
  for (let k = 0; k < letters.length; k++) {
    const value = ROMAN[letters[k] ?? ""] ?? 0;
    const next = ROMAN[letters[k + 1] ?? ""] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

/** Year of a two-digit edition ("Cobra 16"): within 1980-2035; `null` where the number is none. */
function centuryYear(short: string): string | null {
  const number = Number(short);
  if (number <= 35) return String(2000 + number);
  return number >= 80 ? String(1900 + number) : null;
}

/** Takes a name apart. "Joint Sea-2024" gives "Joint Sea" and 2024, "Tshwaragano II" edition 2, "Juniper Cobra 16" 2016, "Amber Tide 0410" (of October) 2004. */
export function parseName(name: string): NameParts {
  const bare =
    name
      .replace(/\s*\([^)]*\)/g, "")
      .replace(AROUND, "")
      .trim() || name;
  const groups = EDITION.exec(bare)?.groups;
  const series = tidy(groups?.series ?? bare) || bare;
  if (groups === undefined) return wordEdition(series);
  const short = groups.short ?? groups.month?.slice(0, 2);
  const year = groups.year ?? (short ? centuryYear(short) : null);
  const numeral = groups.roman ? roman(groups.roman) : null;
  // "Unitas 48": no year of this age
  const number = groups.number ?? (groups.short && year === null ? groups.short : undefined);
  const edition = number ? Number(number) : numeral;
  return { series, year, edition };
}

function wordEdition(series: string): NameParts {
  const match = /^(.*\S)[\s-](\w+)$/u.exec(series);
  const number = ORDINARY.get(match?.[2]?.toLowerCase() ?? "");
  if (match?.[1] === undefined || number === undefined)
    return { series, year: null, edition: null };
  return { series: match[1], year: null, edition: number };
}

function tidy(series: string): string {
  return series
    .replace(AROUND, "")
    .replace(/[\s\-–—/'’‘(,]+$/u, "")
    .trim();
}

/** Folds a series for comparison: lower case, no diacritics, only letters and digits. */
export function seriesKey(series: string): string {
  return series
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
