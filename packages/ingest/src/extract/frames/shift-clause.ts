import type { DateMention, Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { eventDates } from "./govern.ts";
import { standInOf } from "./shift.ts";
import type { StandIn } from "./stand-ins.ts";

/** What a clause opens with that tells of one more year: "; in 2008 …", ", and in 2008 …", ", a year later …". */
const OPENING = /(?:;|,\s(?:and|while|but))\s(?:then\s)?(?:in\s)?$|,\s$/;
/** What is said of it: "in 2008 Lusaka had that honour", "in 2008 it was held in Lusaka". */
const HOSTED =
  /\b(?:had (?:that|the) (?:honou?r|job|role)|(?:was|were) (?:the )?(?:host|venue|scene)s?|hosted|was (?:held|staged|in|at|off)|took place|(?:it|they) (?:was|were|went|moved)|turn)\b/;

/** "The 2009 edition was carried out in Lusaka, and in 2008 Pune had that honour": a clause behind the exercise that moves the story to one more year. */
export function clauseShiftsOf(
  reading: SentenceReading,
  pieces: readonly { readonly span: Span }[],
): StandIn[] {
  if (reading.role !== "body") return [];
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  return eventDates(reading)
    .filter(
      (date) =>
        (date.start > last.span.end && opensClause(date, reading)) ||
        isClauseBefore(first.span.start, date, reading),
    )
    .slice(0, 1)
    .map((date) => ({ ...standInOf(date, reading), form: "clause" as const }));
}

/** How far into a sentence the date may stand that opens its first clause. */
const EARLY = 8;
const CLAUSE_END = /;|,\s(?:and|but|while|whereas)\s/;
const GATHERED =
  /\b(?:there (?:were|was)|(?:it|they) (?:was|were|had|drew|went)|took part|participated|was (?:the )?(?:host|venue))\b/;

/** "In 2022 there were 17 nations, and the one planned for 2020 was dropped": a first clause that only its date moves. */
function isClauseBefore(first: number, date: DateMention, reading: SentenceReading): boolean {
  if (date.start - reading.start > EARLY || date.end > first) return false;
  const before = reading.scene.text.slice(date.end, first);
  const end = before.search(CLAUSE_END);
  return end > 0 && GATHERED.test(before.slice(0, end));
}

function opensClause(
  { start, end, from, to }: DateMention,
  { scene, end: last }: SentenceReading,
): boolean {
  const year = (from ?? to ?? "").slice(0, 4);
  if (year === "" || !OPENING.test(scene.text.slice(Math.max(scene.start, start - 20), start)))
    return false;
  const [clause = ""] = scene.text.slice(end, last).split(";", 1);
  return HOSTED.test(clause.slice(0, 80)) && scene.text.slice(scene.start, start).length > 20;
}
