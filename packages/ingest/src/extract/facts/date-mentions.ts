import type { DateMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { inYearOf } from "./date-candidates.ts";
import { beginsHabit } from "./date-habit.ts";
import { isMovedFrom } from "./date-score.ts";
import { relationOf, settingSigns, wideRelation } from "./relation.ts";
import type { FrameShares, Share } from "./share.ts";

/** A date in a sentence of an exercise, with the signs that hold for both of its sides. */
export interface DatedMention {
  readonly date: DateMention;
  readonly reading: SentenceReading;
  /** How it stands to the words that speak of the exercise, without finer shades. */
  readonly wide: string;
  /** Whether its sentence tells of a beginning, an end or a holding. */
  readonly edges: readonly string[];
  readonly signs: readonly string[];
}

/** The dates of an exercise's sentences, but for the days on which something was said. */
export function datedMentions(view: FrameShares): DatedMention[] {
  return view.shares.flatMap((share) => {
    const edges = edgesIn(share);
    return share.reading.dates
      .map((date) => inYearOf(view, date))
      .filter((date) => !isDayOfReport(date, share) && !beginsHabit(date, share))
      .map((date) => mentionOf(date, edges, share, view));
  });
}

function mentionOf(
  date: DateMention,
  edges: readonly string[],
  share: Share,
  view: FrameShares,
): DatedMention {
  const relation = relationOf(share, date);
  const wide = wideRelation(relation);
  const signs = [
    ...settingSigns(share, date, relation),
    `bound:${date.bound}|${wide}`,
    date.is_relative ? "relative" : "calendar",
    `year:${date.year}`,
    ...(isMovedFrom({ date, share }) ? ["moved-from"] : []),
    ...(view.frame.is_background ? [`background|${wide}`] : []),
  ];
  return { date, reading: share.reading, wide, edges, signs };
}

function edgesIn({ reading }: Share): string[] {
  const { cues } = reading.scene;
  return ["run:start", "run:end", "run:verb"].filter((name) =>
    cues.some((cue) => cue.class === name),
  );
}

/** How near a verb of reporting stands to the day that is its own. */
const BESIDE = 5;

/** "the ministry said on July 14": the day of the news is none of the exercise. */
function isDayOfReport(date: DateMention, { reading }: Share): boolean {
  if (date.bound !== "span" || date.from !== date.to || date.from?.length !== 10) return false;
  return reading.scene.cues.some(
    (cue) =>
      cue.class === "report:verb" &&
      cue.end <= date.start &&
      date.start - cue.end < BESIDE &&
      cue.start > reading.start,
  );
}
