import { eld } from "eld/small";

/** Fewer letters than this do not tell a language. */
const ENOUGH_LETTERS = /(?:\P{L}*\p{L}){20}/u;
/** So many characters are looked at: more changes no answer and costs most of the time of cleaning. */
const SAMPLE = 600;

/** The language of a text as a BCP 47 primary subtag; `null` where the text is too short or of no clear language. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (!ENOUGH_LETTERS.test(sample)) return null;
  const found = eld.detect(sample);
  return found.language !== "" && found.isReliable() ? found.language : null;
}
