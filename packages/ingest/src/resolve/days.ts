const MILLISECONDS_A_DAY = 86_400_000;

/** First and last day that an EDTF date may mean, ISO `YYYY-MM-DD`. */
export interface DayBounds {
  readonly first: string;
  readonly last: string;
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
}

/** The days that an EDTF level 0 date covers: `2024-02` is the first to the 29th of February. */
export function dayBounds(edtf: string): DayBounds {
  if (edtf.length === 4) return { first: `${edtf}-01-01`, last: `${edtf}-12-31` };
  if (edtf.length === 7) return { first: `${edtf}-01`, last: lastOfMonth(edtf) };
  return { first: edtf, last: edtf };
}

/** Days since 1970 of an ISO date. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The date where it is known to the day, else `null`: no day is invented. */
export function dayOrNull(edtf: string | null): string | null {
  return edtf?.length === 10 ? edtf : null;
}

/** The earlier of two days; one that is not known does not count. */
export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
