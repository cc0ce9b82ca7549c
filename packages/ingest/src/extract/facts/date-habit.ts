import type { DateMention } from "../mention.ts";
import type { Share } from "./share.ts";

/** Length of an EDTF year. */
const YEAR = 4;
/** How far behind the year the words are looked for, in characters. */
const REACH = 60;
const EVER_SINCE =
  /^[^.;:]*\b(?:(?:every|each) (?:year|summer|autumn|winter|spring)|annually|yearly|regularly|ever) since\b/i;

/** "They started in 2021 and have taken place every year since": the year in which a habit began is that of no one exercise. */
export function beginsHabit({ from, end }: DateMention, { reading }: Share): boolean {
  if (from?.length !== YEAR) return false;
  return EVER_SINCE.test(reading.scene.text.slice(end, Math.min(reading.end, end + REACH)));
}
