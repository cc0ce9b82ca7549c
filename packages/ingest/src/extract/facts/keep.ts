import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Report } from "../report.ts";
import { isNational } from "./national.ts";
import type { FrameShares } from "./share.ts";

/** Whether what was put together may be an exercise of several countries: two parties, an organisation, or a series that is held by several. */
export function mayBeOne(report: Report, view: FrameShares, gazetteer: Gazetteer): boolean {
  if (isNational(view)) return false;
  if (report.participants.length > 1 || report.organisations.length > 0) return true;
  if (isSaidToBeOfSeveral(view)) return true;
  if (view.frame.edition_of !== null && (report.participants.length > 0 || report.start !== null))
    return true;
  if (report.participants.length === 1 && isCalledShared(view)) return true;
  return (
    report.name !== null &&
    (report.participants.length > 0 || isMultinational(report, view, gazetteer))
  );
}

/** How far from the exercise "the two navies" may stand, in characters. */
const NEAR = 60;

/** "The rescue ship sailed for an exercise of the two navies": the main exercise of a text that does not tell in so many words which two. */
function isSaidToBeOfSeveral({ frame, shares }: FrameShares): boolean {
  if (frame.is_background && frame.parent === null) return false;
  return shares.some((share) =>
    share.reading.scene.cues.some(
      (cue) =>
        cue.class === "event:several" &&
        share.anchors.some((a) => cue.start - a.end < NEAR && a.start - cue.end < NEAR),
    ),
  );
}

/** "A combined exercise with the navy of Peru": joint by its own words, though only one of its parties is told. */
function isCalledShared({ shares }: FrameShares): boolean {
  return shares.some(({ anchors, reading }) =>
    anchors.some(
      ({ event }) =>
        event !== null &&
        reading.scene.cues.some(
          (cue) => cue.class === "event:shared" && cue.start >= event.start && cue.end <= event.end,
        ),
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
