import type { DateFacts } from "./date-facts.ts";
import type { Found } from "./share.ts";
import type { Status } from "./status-value.ts";

/** What begun this many days before publication, with no end told, is still going on. */
const STILL = 21;

/** What the dates say on the day of publication; `null` where they leave it open. */
export function statusByDates(
  dates: DateFacts,
  published: string | null,
  said: Found<Status> | null,
): Found<Status> | null {
  if (published === null || published.length < 7) return null;
  const { start, end } = dates;
  // the bare tense of a sentence does not stand against a beginning of these days
  const heard = said?.rule === "status.tense" ? null : (said?.value ?? null);
  const status = compare(start?.value ?? null, end?.value ?? null, published, heard);
  const source = status === "announced" ? (start ?? end) : (end ?? start);
  if (status === null || source === null) return null;
  if (said?.value === status) return said;
  return { value: status, span: source.span, reading: source.reading, rule: "status.dates" };
}

function compare(
  start: string | null,
  end: string | null,
  published: string,
  said: Status | null,
): Status | null {
  if (end !== null && order(end, published) < 0) return "completed";
  if (start !== null && order(start, published) > 0) return "announced";
  if (published.length < 10) return null;
  const begun = start?.length === 10 ? start : null;
  if (end?.length === 10) return beforeEnd(begun, end, published, said);
  return begun === null ? null : sinceStart(begun, published, said);
}

/** Today is the last day, or it lies ahead. */
function beforeEnd(
  begun: string | null,
  end: string,
  published: string,
  said: Status | null,
): Status {
  const isLong = begun !== null && begun !== end;
  if (end > published) return isLong ? "ongoing" : unlessAnnounced(said);
  return isLong && said !== "completed" ? "ongoing" : (said ?? "completed");
}

/** The beginning is past and no last day is told. */
function sinceStart(begun: string, published: string, said: Status | null): Status | null {
  if (said === "announced") return "ongoing";
  if (said !== null) return null;
  return daysBetween(begun, published) <= STILL ? "ongoing" : "completed";
}

/** An end that lies ahead: under way, unless the whole is still to come. */
function unlessAnnounced(said: Status | null): Status {
  return said === "announced" ? said : "ongoing";
}

/** Negative where the first lies before the second, as far as both are known. */
function order(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
