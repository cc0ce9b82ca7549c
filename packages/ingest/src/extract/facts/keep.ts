import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Report } from "../report.ts";
import type { FrameShares } from "./share.ts";

/** What speaks for an exercise of several countries, and what it adds to the confidence. */
const SIGNS = { several: 0.2, named: 0.2, joint: 0.1, firm: 0.1, placed: 0.05 } as const;
const BASE = 0.35;

type Signs = Readonly<Record<keyof typeof SIGNS, boolean>>;

/** Whether what was put together is an exercise of several countries, and how sure that is, 0 to 1: 0 for none. */
export function confidenceOf(report: Report, view: FrameShares, gazetteer: Gazetteer): number {
  const signs = signsOf(report, view);
  const several = signs.several || (signs.named && isMultinational(report, view, gazetteer));
  if (!several && !isSaidToBeOfSeveral(view)) return 0;
  if (!signs.named && isPassing(view, signs.placed)) return 0;
  let score = BASE;
  for (const [sign, weight] of Object.entries(SIGNS)) {
    if (signs[sign as keyof Signs]) score += weight;
  }
  return Math.round(Math.min(score, 0.99) * 100) / 100;
}

function signsOf(report: Report, view: FrameShares): Signs {
  const { start, end, places, host } = report;
  return {
    several: report.participants.length > 1 || report.organisations.length > 0,
    named: report.name !== null,
    joint: view.frame.anchors.some((anchor) => anchor.event?.is_joint),
    firm: view.frame.anchors.length > 1 || !view.frame.is_background,
    placed: start !== null || end !== null || places.length > 0 || host.length > 0,
  };
}

/** How far from the exercise "the two navies" may stand, in characters. */
const NEAR = 60;

/** "The rescue ship sailed for an exercise of the two navies": the main exercise of a text that does not tell in so many words which two. */
function isSaidToBeOfSeveral({ frame, shares }: FrameShares): boolean {
  if (frame.is_background) return false;
  return shares.some((share) =>
    share.reading.scene.cues.some(
      (cue) =>
        cue.class === "event:several" &&
        share.anchors.some((a) => cue.start - a.end < NEAR && a.start - cue.end < NEAR),
    ),
  );
}

/** A known series of several countries, or one that is called multinational, though the text does not name two. */
function isMultinational(report: Report, view: FrameShares, gazetteer: Gazetteer): boolean {
  const series = gazetteer.series.get(report.series_id ?? "");
  if (series !== undefined && (series.participants.length > 1 || series.organisations.length > 0))
    return true;
  return view.shares.some((share) =>
    share.reading.scene.cues.some(
      (cue) =>
        cue.class === "event:foreign" &&
        share.anchors.some(
          ({ event }) => event !== null && cue.start >= event.start && cue.end <= event.end,
        ),
    ),
  );
}

/** One remark beside the main exercise, or deep in the text, without date or place ("the manoeuvres of the two allies") tells of none in particular. */
function isPassing(view: FrameShares, placed: boolean): boolean {
  if (placed) return false;
  const [anchor] = view.frame.anchors;
  const alone = view.frame.anchors.length === 1 && anchor !== undefined && anchor.sentence > 2;
  return view.frame.is_background || alone;
}
