/** A label on an axis of days. */
export type TimeTick = { readonly day: number; readonly label: string };

const DAY_MS = 86_400_000;
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];
const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO date as a running number of days. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(date) / DAY_MS);
}

/** At most `wanted` ticks at the first days of months or years between two days: `2024` at a January, else `Jul`. */
export function timeTicks(first: number, last: number, wanted: number): TimeTick[] {
  const months = (last - first) / 30.4;
  const step = MONTH_STEPS.find((size) => months / size <= wanted) ?? 600;
  const start = new Date(first * DAY_MS);
  const from = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks: TimeTick[] = [];
  for (let at = Math.ceil(from / step) * step; ; at += step) {
    const day = Date.UTC(Math.floor(at / 12), at % 12, 1) / DAY_MS;
    if (day > last) return ticks;
    if (day >= first) ticks.push({ day, label: labelOf(at) });
  }
}

function labelOf(month: number): string {
  return month % 12 === 0 ? String(month / 12) : (SHORT[month % 12] ?? "");
}
