/** How a town of GeoNames may be spelled in English news. Rules only; the words are in `spellings.csv`. */

/** Suffixes of administrative units that GeoNames leaves on some names. */
const UNIT_SUFFIX = {
  JP: /-(?:shi|machi|cho|mura|ku)$/,
  KR: /[- ](?:si|gun|gu|eup|myeon|dong)$/,
  KP: /-(?:ŭp|ri|ni|li|dong|tong)$/,
};

const CYRILLIC = new Set(["RU", "BY", "UA", "KZ", "KG", "UZ", "TJ", "TM"]);

/** The name without quotation-like apostrophes, remarks in brackets, a second language and a unit suffix. */
export function plainName(written, country) {
  const name = written
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/\s*\(.*\)/, "")
    .replace(/^.*\s\/\s|\/.*$/, "")
    .replace(UNIT_SUFFIX[country] ?? /$^/, "")
    .trim();
  return name === "" ? written : name;
}

/** Whether a name is one of a numbered part of a city ("Lyon 03"). */
export function isNumbered(name) {
  return /\d/.test(name);
}

/** Spellings that follow from the name by rule: Russian endings without a second y, "St" for "Saint". */
export function derivedSpellings(name, country) {
  const simple = CYRILLIC.has(country) ? name.replace(/'?(?:yy|iy)(?=$|[ -])/g, "y") : name;
  return [simple, name.replace(/^Saint /, "St ")].filter((spelling) => spelling !== name);
}

/** A capitalised name of plain letters, without spellings that only other languages have. */
const ENGLISH_LIKE = /^[A-Z][a-z]{3,}(?:[ -][A-Z][a-z]+){0,2}$/;
const FOREIGN_LETTERS =
  /sz|cz|sch|tch|dsch|c(?![hk])|x|ij|j[^aeiou]|[^aeiou]j|w[^aeiou]|[aou]e|ehn|(?:as|us|is|io)$/i;

/** Whether a spelling is like English and has the consonants of the name, so that it is a transliteration of it. */
export function isSoundAlike(spelling, name) {
  if (!ENGLISH_LIKE.test(spelling) || FOREIGN_LETTERS.test(spelling)) return false;
  return consonants(spelling) === consonants(name);
}

function consonants(name) {
  return name
    .toLowerCase()
    .replace(/^(?:al|el|an|as|ad|ar|at|az)[ -]/, "")
    .replace(/[^a-z]/g, "")
    .replace(/kh|gh|q|ck/g, "k")
    .replace(/zh|dj|dzh/g, "j")
    .replace(/ph/g, "f")
    .replace(/[aeiouyw]+/g, "")
    .replace(/h/g, "")
    .replace(/(.)\1+/g, "$1");
}
