/**
 * Whole-number ticks from 0 to the first round number at or above `most`: steps of 1, 2 or 5 times
 * a power of ten, about `wanted` of them. [0, 1] where there is nothing to count.
 */
export function countTicks(most: number, wanted = 4): number[] {
  if (!Number.isFinite(most) || most < 1) return [0, 1];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const whole = Math.max(1, Math.round(step));
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, index) => index * whole);
}

/** Widths at which a chart thins its year labels: phone, half a page, a whole page. */
export type Width = "narrow" | "medium" | "wide";

const LABELS_THAT_FIT: Readonly<Record<Width, number>> = { narrow: 7, medium: 12, wide: 26 };
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** The widths at which a year's label is shown, among `count` years: all, every 2nd, 5th, 10th … */
export function widthsThatLabel(year: number, count: number): Width[] {
  return (["narrow", "medium", "wide"] as const).filter((width) => {
    const step = YEAR_STEPS.find((size) => count / size <= LABELS_THAT_FIT[width]) ?? count;
    return year % step === 0;
  });
}
