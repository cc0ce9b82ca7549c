import { stripMarkup } from "./markup.ts";

/** White space that becomes one plain space, unit for unit. */
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Soft hyphens, zero-width characters, marks of direction, byte order marks, object placeholders, noncharacters. */
const INVISIBLE =
  /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what it is for
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Longer runs of combining marks than any language has; composing them takes quadratic time (UAX 15, stream-safe text). */
const MARK_PILE = /(\p{M}{30})\p{M}+/gu;

/**
 * The text of an article made plain: NFC, `\n` line ends, no control or invisible characters, plain spaces, no left-over
 * HTML. A text that is plain already comes back as it is, so offsets into it stay true. Time is linear.
 */
export function cleanText(text: string): string {
  const plain = stripMarkup(text)
    .replace(LINE_ENDS, "\n")
    .replace(SPACES, " ")
    .replace(INVISIBLE, "")
    .replace(CONTROLS, "")
    .replace(LONE_SURROGATES, "\ufffd");
  return isAscii(plain) ? plain : plain.replace(MARK_PILE, "$1").normalize("NFC");
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  return !/[^\u0000-\u007f]/.test(text);
}
