import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Judged } from "../judge/judge.ts";
import { choose } from "./choice.ts";
import { repair } from "./date-combine.ts";
import type { DateFacts } from "./date-facts.ts";
import { datedMentions } from "./date-mentions.ts";
import { dateOptions, type Side } from "./date-options.ts";
import { datesOf, withYear } from "./dates.ts";
import type { FrameShares } from "./share.ts";

/** The rule by which a year in the name dates a side. */
const NAMED = "names.year";
/** Below this a side is left open. */
const LEAST = 0.4;

/** Start and end with what was weighed for them. */
export interface ChosenDates extends DateFacts {
  readonly judged: readonly Judged[];
}

/** The dates of an exercise that nothing dates. */
export const NO_DATES: ChosenDates = { start: null, end: null, judged: [] };

/** Start and end of an exercise: what the rules propose and what else is dated, weighed. */
export function chooseDates(
  view: FrameShares,
  published: string | null,
  gazetteer: Gazetteer,
): ChosenDates {
  const ruled = datesOf(view, published);
  const mentions = datedMentions(view);
  const optionsOf = (side: Side) => dateOptions(view, mentions, side, ruled, published);
  const start = choose("start", optionsOf("start"), LEAST, gazetteer);
  const end = choose("end", optionsOf("end"), LEAST, gazetteer);
  const chosen = bothSides({ start: start.chosen, end: end.chosen }, ruled);
  const dates = wholeMonth(withYear(repair(chosen), view));
  return { ...dates, judged: [...start.judged, ...end.judged] };
}

/** Only the year of the name on one side, a month told for the whole on the other: "in August" gives both. */
function wholeMonth(dates: DateFacts): DateFacts {
  const { start, end } = dates;
  if (end?.rule === NAMED && isWholeMonth(start)) return { start, end: start };
  if (start?.rule === NAMED && isWholeMonth(end)) return { start: end, end };
  return dates;
}

function isWholeMonth(found: DateFacts["start"]): boolean {
  if (found?.value.length !== 7) return false;
  const date = found.reading.dates.find((one) => one.start === found.span.start);
  return date?.bound === "span" && date.from === date.to;
}

/** "in August" gives both sides: where one was chosen, the other is not left open. */
function bothSides(chosen: DateFacts, ruled: DateFacts): DateFacts {
  const month = ruled.start?.value ?? null;
  if (month === null || month.length > 7 || ruled.end?.value !== month) return chosen;
  if (chosen.start === null && chosen.end?.value === month)
    return { ...chosen, start: ruled.start };
  if (chosen.end === null && chosen.start?.value === month) return { ...chosen, end: ruled.end };
  return chosen;
}
