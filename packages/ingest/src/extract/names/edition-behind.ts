import type { Scene } from "../scene.ts";

const EDITION_AT_END =
  /(?:[\s\-–—]+['’‘]?(?:(?:19|20)\d\d[A-Z]?(?:[/-]\d{1,2})?|\d\d(?:[/-]\d)?|(?!L$)(?=[IVXLC])(?:X[CL]|L?X{0,3})(?:IX|IV|V?I{0,3})|\d)|['’‘]\d\d)$/u;

/** A year, two figures, a roman number or one figure behind a name; a number that counts something ("16 nations", "23,000") is none; one figure counts behind a hyphen ("Darkhan-3 is") or before a verb. */
const EDITION_BEHIND =
  /^(?:\s+\([A-Z]{3,12}\))?(?:(?:[\s\-–—]{1,3}['’‘]?|['’‘](?=\d\d))(?:(?:19|20)\d\d(?:[A-Z](?![\p{L}])|[-/]\d{1,2}(?!\d)|\s?\(I{1,3}\)|[\s-]II{1,2}(?!\p{L}))?|\d\d(?:[/-]\d)?(?![\d,.]\d|\d|\s?%)(?!\s(?:per|percent|troops|soldiers|ships|warships|vessels|countries|nations|states|personnel|aircraft|members|days|hours|kilomet|miles)\b)|(?!L(?!\p{L}))(?=[IVXL])(?:X[CL]|L?X{0,3})(?:IX|IV|V?I{0,3})(?!\p{L})|(?<=\p{L}[-–])\d(?![\d,.\p{L}])|\d(?![\d,.])(?!\s?(?!(?:was|is|were|are|will|would|has|had|took|began|ended|opened|started|concluded|involved|saw|ran|runs)\b)\p{Ll})))/u;

/** Where the edition behind a series name ends; the given offset where there is none. */
export function editionEnd(scene: Scene, end: number): number {
  const match = EDITION_BEHIND.exec(scene.text.slice(end, Math.min(scene.end, end + 40)));
  return match === null ? end : end + match[0].length;
}

/** Whether a name ends with a year or a number: "Indra-2013", "Tshwaragano II". */
export function endsWithEdition(name: string): boolean {
  return EDITION_AT_END.test(name);
}
