/** Tags of HTML that break a line when they are taken out; all other known tags vanish. */
const LINE_TAGS = /^<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|hr)\b/i;

const KNOWN_TAG =
  /<\/?(?:a|abbr|article|b|blockquote|br|center|div|em|figcaption|figure|font|h[1-6]|hr|i|img|li|ol|p|s|section|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,500})?\/?>/gi;

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/gi;

/** The named references that newsrooms use (WHATWG HTML, section 13.5). */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  copy: "©",
  deg: "°",
  euro: "€",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  middot: "·",
  minus: "−",
  nbsp: " ",
  ndash: "–",
  pound: "£",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  reg: "®",
  rsquo: "’",
  sbquo: "‚",
  bdquo: "„",
  shy: "",
  thinsp: " ",
  ensp: " ",
  emsp: " ",
  times: "×",
  trade: "™",
  zwj: "",
  zwnj: "",
};

const LETTER_MARKS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  caron: "\u030c",
  cedil: "\u0327",
  circ: "\u0302",
  grave: "\u0300",
  ring: "\u030a",
  tilde: "\u0303",
  uml: "\u0308",
};

/** Takes stray HTML out of a text: known tags go (those that break a line leave a newline), references become characters. */
export function stripMarkup(text: string): string {
  const untagged = text.includes("<")
    ? text.replace(KNOWN_TAG, (tag) => (LINE_TAGS.test(tag) ? "\n" : ""))
    : text;
  return untagged.includes("&") ? untagged.replace(ENTITY, characterOf) : untagged;
}

function characterOf(
  whole: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string {
  if (decimal !== undefined) return codePoint(Number.parseInt(decimal, 10)) ?? whole;
  if (hexadecimal !== undefined) return codePoint(Number.parseInt(hexadecimal, 16)) ?? whole;
  return named(name ?? "") ?? whole;
}

function codePoint(code: number): string | null {
  const is_scalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!is_scalar) return null;
  return code >= 0x80 && code <= 0x9f ? " " : String.fromCodePoint(code);
}

function named(name: string): string | null {
  const lower = name.toLowerCase();
  if (Object.hasOwn(NAMED, lower)) return NAMED[lower] ?? null;
  const mark = LETTER_MARKS[lower.slice(1)];
  return mark !== undefined ? (name.charAt(0) + mark).normalize("NFC") : null;
}
