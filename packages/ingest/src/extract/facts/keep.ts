import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Report } from "../report.ts";
import type { FrameShares } from "./share.ts";

/** "multinational", "bilateral": several countries by its own words, though the text does not name two. */
function isForeign(view: FrameShares): boolean {
  return view.shares.some((share) =>
    share.reading.scene.cues.some(
      (cue) =>
        cue.class === "event:foreign" &&
        share.anchors.some((a) => a.event !== null && cue.start >= a.event.start && cue.end <= a.event.end),
    ),
  );
}

/** One remark in the middle of an article ("the manoeuvres of the two allies") tells of no exercise in particular. */
function isPassing(view: FrameShares, placed: boolean): boolean {
  const [anchor] = view.frame.anchors;
  return view.frame.anchors.length === 1 && !placed && anchor !== undefined && anchor.sentence > 2;
}

/** Whether what was put together is an exercise of several countries, and how sure that is: 0 for none. */
export function confidenceOf(report: Report, view: FrameShares, gazetteer: Gazetteer): number {
  const several = report.participants.length > 1 || report.organisations.length > 0;
  const named = report.name !== null;
  const series = gazetteer.series.get(report.series_id ?? "");
  const multinational =
    series !== undefined && series.participants.length + series.organisations.length * 2 > 1;
  const joint = view.frame.anchors.some((a) => a.event?.is_joint);
  const abroad = named && isForeign(view);
  if (!several && !(named && (multinational || abroad))) return 0;
  if (!named && report.participants.length + report.organisations.length === 0) return 0;
  const firm = view.frame.anchors.length > 1 || !view.frame.is_background;
  const placed =
    report.start !== null ||
    report.end !== null ||
    report.places.length > 0 ||
    report.host.length > 0;
  if (!named && view.frame.is_background && !placed) return 0;
  if (!named && isPassing(view, placed)) return 0;
  let score = 0.35;
  if (several) score += 0.2;
  if (named) score += 0.2;
  if (joint) score += 0.1;
  if (firm) score += 0.1;
  if (placed) score += 0.05;
  return Math.round(Math.min(score, 0.99) * 100) / 100;
}
