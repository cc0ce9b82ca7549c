import { MONTH, monthOf } from "./calendar.ts";
import type { DatelineDay } from "./draft.ts";
import type { CleanKnowledge } from "./knowledge.ts";

/** The start of a paragraph that names place, date and agency. */
export interface Dateline {
  /** UTF-16 length of the dateline, white space behind it included. */
  readonly length: number;
  readonly day: DatelineDay | null;
  /** By the name that the gazetteer has for it, else as written; `null` where none is named. */
  readonly agency: string | null;
}

/** A dateline is looked for in this many characters. */
const REACH = 160;

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’]*\\p{Lu}\\.?(?:[ /-]\\p{Lu}[\\p{Lu}\\p{M}.'’]*){0,4}";
const NAME = `\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:[ /](?!${MONTH}[ .\\d])\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}`;
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const DATE = `(?:(?<mm>${MONTH})\\s?(?<md>${DAY})(?![\\d–-]*\\d)|(?<dd>${DAY}) (?<dm>${MONTH}))(?:,? (?<year>\\d{4}))?`;
const AGENCY = "(?:\\((?<paren>[^()\\n]{2,40})\\)|/(?<slash>[^/\\n]{2,30})/)";
/** A hyphen needs a space or bracket before it, so that no compound is cut. */
const MARK = "(?<mark>(?:(?<=[\\s)])-{1,3}|--|—|―|(?<=[\\s)])–|–(?=\\s)|:|\\.|,))";

const DATELINE = new RegExp(
  `^(?:(?<caps>${CAPITALS})(?![\\p{L}\\d])|(?<name>${NAME}))(?:, (?!${MONTH}[ .]|(?:The|An?) )(?<land>${NAME}))?(?: ?/(?<aside>[\\p{L} ]{2,30})/)?(?:[.,]? ?${DATE})?[.,]? ?${AGENCY}?\\s*${MARK}*\\s*`,
  "u",
);
const BRACKETED = new RegExp(`^\\((?:${NAME}), ${DATE}\\)\\s*(?:[-–—:]+\\s*)?`, "u");
const AGENCY_FIRST = /^\((?<paren>[^()\n]{2,40})\)\s*(?:[-–—]{1,3})\s*/u;
const NEXT_WORD = /^["'“‘«([]?[\p{Lu}\p{N}]/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** The dateline at the start of a paragraph; `is_first` allows weaker forms, which only stand above an article. */
export function findDateline(
  text: string,
  knowledge: CleanKnowledge,
  is_first: boolean,
): Dateline | null {
  const start = text.slice(0, REACH);
  if (!/[(/:–—―-]|\.\s/.test(start) && !is_first) return null;
  const found =
    bracketed(start) ?? agencyFirst(start, knowledge) ?? placeFirst(start, knowledge, is_first);
  if (found === null || found.length >= text.length) return null;
  return NEXT_WORD.test(text.slice(found.length, found.length + 3)) ? found : null;
}

function bracketed(start: string): Dateline | null {
  const match = BRACKETED.exec(start);
  if (match === null) return null;
  return { length: match[0].length, day: dayOf(match.groups ?? {}), agency: null };
}

function agencyFirst(start: string, knowledge: CleanKnowledge): Dateline | null {
  const match = AGENCY_FIRST.exec(start);
  const agency = agencyOf(match?.groups?.paren, knowledge);
  if (match !== null && agency !== null) return { length: match[0].length, day: null, agency };
  const colon = /^[^\n:]{2,30}: /.exec(start)?.[0] ?? "";
  const publisher = knowledge.publishers.get(colon.slice(0, -2).toUpperCase());
  return publisher === undefined ? null : { length: colon.length, day: null, agency: publisher };
}

function placeFirst(start: string, knowledge: CleanKnowledge, is_first: boolean): Dateline | null {
  const match = DATELINE.exec(start);
  if (match === null) return null;
  const last = /[.,]$/.exec(match[0].trimEnd())?.[0];
  const groups: Groups = { ...match.groups, mark: match.groups?.mark ?? last };
  const rest = start.slice(match[0].length);
  if (!isDateline(groups, knowledge) && !(is_first && isWeakDateline(groups, rest, knowledge))) {
    return null;
  }
  const agency = agencyOf(groups.slash ?? groups.paren ?? groups.aside, knowledge);
  return { length: match[0].length, day: dayOf(groups), agency };
}

/** Strong by its parts: an agency between slashes, or an agency or date followed by a dash or the like. */
function isDateline(groups: Groups, knowledge: CleanKnowledge): boolean {
  const { caps, paren, slash, aside, mark } = groups;
  const has_date = dayOf(groups) !== null;
  const agency = agencyOf(slash ?? paren ?? aside, knowledge);
  if (slash !== undefined || (aside !== undefined && agency !== null)) return true;
  if (mark === undefined) return false;
  const is_dash = /[-–—―]/.test(mark);
  if (agency !== null) return is_dash || mark === ":" || mark === ".";
  if (has_date) return is_dash || mark === ":" || (caps !== undefined && mark === ".");
  return caps !== undefined && paren !== undefined && is_dash;
}

/** A place alone: in capitals before a dash, colon or article, or known as a place before a dash. */
function isWeakDateline(groups: Groups, rest: string, knowledge: CleanKnowledge): boolean {
  const { caps, name, mark } = groups;
  if (mark === undefined) return false;
  const is_dash = /[-–—―]/.test(mark);
  if (caps === undefined) return is_dash && isPlace(name ?? "", knowledge);
  if (caps.length < 4 || isOtherName(caps, knowledge)) return false;
  return is_dash || mark === ":" || (mark === "," && /^(?:The|An?)\s/.test(rest));
}

function isPlace(name: string, knowledge: CleanKnowledge): boolean {
  const meanings = knowledge.phrases?.lookup(name) ?? [];
  return meanings.some((meaning) => meaning.type === "place");
}

/** Known, but as anything else than a place or the capital of a country. */
function isOtherName(caps: string, knowledge: CleanKnowledge): boolean {
  const spoken = caps.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase());
  const meanings = [caps, spoken].flatMap((name) => knowledge.phrases?.lookup(name) ?? []);
  const places = meanings.filter(
    (meaning) =>
      meaning.type === "place" || (meaning.type === "country" && meaning.alias_kind === "capital"),
  );
  return meanings.length > 0 && places.length === 0;
}

/** A known agency, or an acronym in capitals; a bracket with anything else in it names none. */
function agencyOf(written: string | undefined, knowledge: CleanKnowledge): string | null {
  if (written === undefined) return null;
  const name = written.trim();
  const known = knowledge.publishers.get(name.toUpperCase());
  if (known !== undefined) return known;
  if (/^[\p{Lu}\p{N}][\p{Lu}\p{N}&-]{1,9}$/u.test(name)) return name;
  return /^(?:\p{Lu}[\p{L}&-]* )+(?:News|Press|Agency|Novosti|Service|Wire)$/u.test(name)
    ? name
    : null;
}

function dayOf(groups: Groups): DatelineDay | null {
  const month = monthOf(groups.mm ?? groups.dm ?? "");
  const day = Number.parseInt(groups.md ?? groups.dd ?? "", 10);
  if (month === 0 || !(day >= 1 && day <= 31)) return null;
  return { day, month, year: groups.year === undefined ? null : Number(groups.year) };
}
