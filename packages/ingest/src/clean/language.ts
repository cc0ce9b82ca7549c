import { eld } from "eld/small";

/** Fewer letters than this do not tell a language. */
const FEWEST_LETTERS = 20;
/** So many characters are looked at. */
const SAMPLE = 3000;

/** The language of a text as a BCP 47 primary subtag; `null` where the text is too short or of no clear language. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return null;
  const found = eld.detect(sample);
  return found.language !== "" && found.isReliable() ? found.language : null;
}
