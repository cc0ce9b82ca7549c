import { type Candidate, candidatesOf } from "./date-candidates.ts";
import { combine, repair } from "./date-combine.ts";
import type { DateFacts } from "./date-facts.ts";
import { lastsDays } from "./date-length.ts";
import { orNews } from "./date-news.ts";
import { isUnknown } from "./date-score.ts";
import type { Found, FrameShares } from "./share.ts";
import { saidOf } from "./status-votes.ts";

/** Chooses the dates of an exercise: its own sentence before others, stretches before single days, days before months. */
export function datesOf(view: FrameShares, published: string | null): DateFacts {
  const said = saidOf(view)?.value ?? null;
  const candidates = candidatesOf(view, { said, published }).sort(
    (a, b) => b.score - a.score || a.date.start - b.date.start,
  );
  const best = (bound: Candidate["date"]["bound"]): Candidate | null => {
    const first = candidates.find((c) => c.date.bound === bound);
    return first === undefined || isUnknown(first.date) ? null : first;
  };
  const [top] = candidates;
  // what the text dates without a year has no date; others that it tells are of something else
  if (top !== undefined && top.date.bound === "span" && isUnknown(top.date))
    return withYear({ start: null, end: null }, view);
  const chosen = combine(best("span"), best("start"), best("end"), lastsDays(view));
  return withYear(orNews(repair(chosen), view, published), view);
}

/** A year that stands only in the name counts for each side that nothing else dates. */
export function withYear(dates: DateFacts, view: FrameShares): DateFacts {
  const { year } = view.frame;
  const anchor = view.frame.anchors.find((a) => a.name?.year === year && year !== null);
  if (anchor?.name == null || year === null) return dates;
  const reading = view.shares.find((s) => s.anchors.includes(anchor))?.reading;
  if (reading === undefined) return dates;
  const named: Found<string> = { value: year, span: anchor.name, reading, rule: "names.year" };
  return { start: dates.start ?? named, end: dates.end ?? named };
}
