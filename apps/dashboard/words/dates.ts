/** The months in order. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

type Parts = { readonly year: string; readonly month: string | null; readonly day: string | null };

/** A date of EDTF level 0 in words: `2024`, `July 2024`, `14 July 2024`; what is no date stays as it is. */
export function dateInWords(edtf: string): string {
  const parts = partsOf(edtf);
  return parts === null ? edtf : words(parts, true);
}

/**
 * A period in words: `14–17 July 2024`, `28 July – 3 August 2024`, `July 2024`, `from 14 July 2024`;
 * null where neither end is known. An end that only repeats the other less precisely is no end.
 */
export function periodInWords(start: string | null, end: string | null): string | null {
  if (start === null) return end === null ? null : `until ${dateInWords(end)}`;
  if (end === null) return `from ${dateInWords(start)}`;
  if (start === end) return dateInWords(start);
  if (start.startsWith(`${end}-`)) return `from ${dateInWords(start)}`;
  if (end.startsWith(`${start}-`)) return `until ${dateInWords(end)}`;
  const from = partsOf(start);
  const to = partsOf(end);
  if (from === null || to === null) return `${start} – ${end}`;
  if (from.year !== to.year || from.month === null)
    return `${words(from, true)} – ${words(to, true)}`;
  if (from.month === to.month && from.day !== null && to.day !== null) {
    return `${Number(from.day)}–${words(to, true)}`;
  }
  return `${words(from, false)} – ${words(to, true)}`;
}

function partsOf(edtf: string): Parts | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-([0-3]\d))?)?$/.exec(edtf);
  if (match === null) return null;
  return { year: match[1] ?? "", month: match[2] ?? null, day: match[3] ?? null };
}

function words({ year, month, day }: Parts, withYear: boolean): string {
  const name = month === null ? null : MONTHS[Number(month) - 1];
  const words = [day === null ? null : String(Number(day)), name, withYear ? year : null];
  return words.filter((word) => word !== null && word !== undefined).join(" ");
}
