import { walkBack } from "./clause.ts";

/** Whether the clause tells of what was or of what is to come. */
export type Tense = "past" | "future";

type Cue = Tense | "report";

/** One word that tells the tense by itself. */
const CUES: ReadonlyMap<string, Cue> = new Map([
  ...cues(
    "future",
    "will shall ll upcoming forthcoming scheduled slated due planned plan plans intend intends expected expects begin begins start starts open opens ends concludes closes runs lasts continues launch launches kicks",
  ),
  ...cues(
    "past",
    "was were had has have did took began opened ended held conducted kicked launched concluded closed ran started finished participated joined wrapped completed carried trained sent met came went saw hosted lasted staged since practised practiced",
  ),
  ...cues(
    "report",
    "said says told announced announces reported reports reporting statement according confirmed added noted released",
  ),
]);

/** Words that tell of what is to come together with the next one: "to hold", "is set", "won't". */
const FUTURE_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "to",
    new Set(
      "be begin start open kick take host hold stage conduct launch join end conclude run last close carry participate send get".split(
        " ",
      ),
    ),
  ],
  ...["is", "are", "was", "were", "be"].map((verb): [string, Set<string>] => [
    verb,
    new Set("to going about set due scheduled slated expected planned".split(" ")),
  ]),
  ["set", new Set(["to", "for"])],
  ["won", new Set(["t"])],
  ["get", new Set(["under"])],
  ["gets", new Set(["under"])],
  ["take", new Set(["place"])],
  ["takes", new Set(["place"])],
]);

function cues(cue: Cue, words: string): readonly [string, Cue][] {
  return words.split(" ").map((word) => [word, cue]);
}

/** What a word and the one after it tell; a verb of reporting tells that the weekday beside it is past. */
function cueOf(word: string, next: string): Cue | null {
  if (FUTURE_PAIRS.get(word)?.has(next)) return "future";
  return CUES.get(word) ?? null;
}

function tenseOf(cue: Cue | null, isWeekday: boolean): Tense | null {
  if (cue === "report") return isWeekday ? "past" : null;
  return cue;
}

function tenseBefore(text: string, start: number, isWeekday: boolean): Tense | null {
  return walkBack(text, start, 160, (word, next) => tenseOf(cueOf(word, next), isWeekday));
}

function tenseAfter(text: string, end: number, isWeekday: boolean): Tense | null {
  const words = text
    .slice(end, end + 120)
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const [index, word] of words.entries()) {
    const tense = tenseOf(cueOf(word, words[index + 1] ?? ""), isWeekday);
    if (tense !== null) return tense;
  }
  return null;
}

/**
 * The tense of the clause around a date: that of the nearest cue before it, at most 160 characters back, else of the
 * first one in the 120 characters after it; `null` without a cue. A verb of reporting ("said Monday") counts as past for
 * weekdays only.
 */
export function tenseAt(
  text: string,
  start: number,
  end: number,
  isWeekday: boolean,
): Tense | null {
  return tenseBefore(text, start, isWeekday) ?? tenseAfter(text, end, isWeekday);
}
