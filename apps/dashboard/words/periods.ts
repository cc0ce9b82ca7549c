import { dateInWords } from "./dates.ts";

const HALVES: Readonly<Record<string, string>> = { H1: "first half", H2: "second half" };
const QUARTERS: Readonly<Record<string, string>> = {
  Q1: "first quarter",
  Q2: "second quarter",
  Q3: "third quarter",
  Q4: "fourth quarter",
};

/** A period in words: `2024`, `second half of 2024`, `third quarter of 2024`, `July 2024`. */
export function periodName(period: string): string {
  const [year = "", part = ""] = period.split("-");
  const name = HALVES[part] ?? QUARTERS[part];
  return name === undefined ? dateInWords(period) : `${name} of ${year}`;
}
