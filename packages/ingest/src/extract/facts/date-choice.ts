import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Judged } from "../judge/judge.ts";
import { choose } from "./choice.ts";
import { repair } from "./date-combine.ts";
import type { DateFacts } from "./date-facts.ts";
import { dateOptions } from "./date-options.ts";
import { datesOf, withYear } from "./dates.ts";
import type { FrameShares } from "./share.ts";

/** Below this a side is left open. */
const LEAST = 0.4;

/** Start and end of an exercise: what the rules propose and what else is dated, weighed. */
export function chooseDates(
  view: FrameShares,
  published: string | null,
  gazetteer: Gazetteer,
): DateFacts & { readonly judged: readonly Judged[] } {
  const ruled = datesOf(view, published);
  const start = choose("start", dateOptions(view, "start", ruled, published), LEAST, gazetteer);
  const end = choose("end", dateOptions(view, "end", ruled, published), LEAST, gazetteer);
  const chosen = bothSides({ start: start.chosen, end: end.chosen }, ruled);
  const dates = withYear(repair(chosen), view);
  return { ...dates, judged: [...start.judged, ...end.judged] };
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
