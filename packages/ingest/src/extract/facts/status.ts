import type { DateFacts } from "./date-facts.ts";
import type { Found, FrameShares } from "./share.ts";
import { statusByDates } from "./status-dates.ts";
import type { Status } from "./status-value.ts";
import { saidOf } from "./status-votes.ts";

/** The state of an exercise on the day of publication: the dates where they settle it, else tense and modality. */
export function statusOf(
  view: FrameShares,
  dates: DateFacts,
  published: string | null,
): Found<Status> | null {
  const said = saidOf(view);
  if (said?.value === "cancelled") return said;
  return statusByDates(dates, published, said) ?? past(view, dates, published, said) ?? said;
}

/** Another edition of an earlier year is over, whatever the tense of a caption or a headline. */
function past(
  view: FrameShares,
  dates: DateFacts,
  published: string | null,
  said: Found<Status> | null,
): Found<Status> | null {
  const last = dates.end ?? dates.start;
  const now = published ?? view.frame.parent?.year ?? view.frame.parent?.times[0]?.to ?? null;
  if (last === null || now === null || last.value.slice(0, 4) >= now.slice(0, 4)) return null;
  if (said?.value === "completed") return said;
  const { span, reading } = last;
  return { value: "completed", span, reading, rule: "status.past-edition" };
}
