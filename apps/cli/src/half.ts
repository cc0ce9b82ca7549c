/** Which part of the labelled articles: those that may be looked at while rules are written, or those that only tell whether the rules hold. */
export type Half = "develop" | "check";

/** Articles whose number ends in 0 to 5 are for development, the others for checking. */
export function halfOf(id: string): Half {
  const digits = /\d+(?=\D*$)/.exec(id)?.[0] ?? "0";
  return Number(digits.at(-1)) <= 5 ? "develop" : "check";
}
