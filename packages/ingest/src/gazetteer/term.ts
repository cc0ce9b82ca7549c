import { classAt, foldWord, isWordClass, letterClass } from "./letters.ts";

/** Longer runs of letters are no words; reading stops there, which keeps scanning linear. */
const longestWord = 64;

/**
 * One word of a text, or a dotted abbreviation ("U.S.", "P.R.C"). A term is read into again and again, so that scanning makes no
 * garbage.
 */
export class Term {
  start = 0;
  end = 0;
  /** End less a possessive 's; `end` where there is none. */
  bareEnd = 0;
  #isPlain = true;

  /** Reads the term at `at`; `false` where there is none, or one that is too long to be known. */
  read(text: string, at: number): boolean {
    this.start = at;
    const first = classAt(text, at);
    const isDotted = first === letterClass.upper && classAt(text, at + 1) === letterClass.stop;
    const acronym = isDotted ? acronymEnd(text, at) : at;
    this.#isPlain = acronym === at && first !== letterClass.ideograph;
    if (acronym > at) this.end = acronym;
    else
      this.end = first === letterClass.ideograph ? afterMarks(text, at + 1) : this.#wordEnd(text);
    this.bareEnd = this.end;
    if (!this.#isPlain) this.#takePossessive(text);
    return this.end > at;
  }

  /** The term less its possessive as phrases are compared: no diacritics, no dots, lower case. */
  bareKey(text: string): string {
    return this.#fold(text.slice(this.start, this.bareEnd));
  }

  /** The whole term as phrases are compared. */
  key(text: string): string {
    return this.#fold(text.slice(this.start, this.end));
  }

  #fold(word: string): string {
    return this.#isPlain ? word.toLowerCase() : foldWord(word);
  }

  #wordEnd(text: string): number {
    let at = this.start;
    const stop = at + longestWord;
    for (; at < stop; at++) {
      const unitClass = classAt(text, at);
      if (unitClass === letterClass.apostrophe) {
        if (!isWordClass(classAt(text, at + 1))) return at;
        this.#isPlain = false;
      } else if (!isWordClass(unitClass)) return at;
      else if (text.charCodeAt(at) > 127) this.#isPlain = false;
    }
    return this.start;
  }

  #takePossessive(text: string): void {
    const { start, end } = this;
    if (end - start < 3 || classAt(text, end - 2) !== letterClass.apostrophe) return;
    if ((text.charCodeAt(end - 1) | 32) === 115) this.bareEnd = end - 2;
  }
}

/** End of the dotted abbreviation at `at`, or `at` where there is none. */
export function acronymEnd(text: string, at: number): number {
  let end = at;
  while (
    end - at < longestWord &&
    classAt(text, end) === letterClass.upper &&
    classAt(text, end + 1) === letterClass.stop
  )
    end += 2;
  const hasLastLetter = end > at && classAt(text, end) === letterClass.upper;
  if (hasLastLetter && !isWordClass(classAt(text, end + 1))) return end + 1;
  return end - at >= 4 ? end : at;
}

function afterMarks(text: string, from: number): number {
  let at = from;
  while (at - from < longestWord && classAt(text, at) === letterClass.mark) at++;
  return at;
}
