import type { Scene } from "../scene.ts";

/** How far behind what is counted a limit may stand, in characters. */
const REACH = 90;
/** Counts only within a year or another short time: "the third drill this year", "second such exercise in as many months". */
const OF_A_TIME =
  /^(?:\s(?:of (?:its|their|the same) kind|between the two|of the two))?,?\s(?:so far\s)?(?:this (?:year|month|summer|winter|spring|autumn)|of (?:the|this) (?:year|month|season|week|day)|of 20\d\d|in (?:a|the) (?:row|week|month|year)|within a (?:week|month|year))\b|^[^.;:]{0,60}\bin as many\b/;
/** "the third drill in 2014" counts within the year; "the first Garnet Shield, in 2014, was small" tells when it was. */
const IN_A_YEAR = /^\s(?:so far\s)?in 20\d\d\b/;
/** First only in some respect: since a time, of a place, with a weapon, in one's role. */
const IN_SOME_RESPECT =
  /^[^.;]{0,80}?\b(?:(?<!,\s)since|(?:in|for) (?:over|more than|nearly|almost|about|around|at least|the last|the past|some|several|many|two|three|four|five|six|seven|eight|nine|ten|\d+)\b[^,.;]{0,24}(?:years?|decades?|months?|weeks?)|in (?:years|decades|a decade|a generation|months)|to be (?:held|hosted|staged|conducted|led) (?:in|on|outside|at|off|near|by|under)|held (?:in|on|outside) (?:its|their|the|\p{Lu})|in which|to (?:include|involve|feature|use|test|see)|on (?:\p{L}+ )?(?:soil|ground|territory)|under (?:its|his|her|the) (?:new|leadership|presidency)|after (?:the|a|an) (?:pandemic|break|pause|hiatus))/u;

/** Whether an ordinal counts less than all editions: "the first exercise since 2019", "the third drill this year". `from` is where what it counts ends. */
export function isLimited(scene: Scene, from: number): boolean {
  const behind = scene.text.slice(from, Math.min(scene.end, from + REACH));
  return OF_A_TIME.test(behind) || IN_A_YEAR.test(behind) || IN_SOME_RESPECT.test(behind);
}
