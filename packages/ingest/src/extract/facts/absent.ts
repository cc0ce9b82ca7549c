import type { Span } from "../mention.ts";
import type { Share } from "./share.ts";

/** How far from a country the words that say it stays away may stand, in characters. */
const REACH = 70;
/** What ends the reach of such words. */
const STOP = /[;:.]|\bbut\b|\bwhile\b/;

/** `behind` for "Chile did not come", `before` for "all but Chile", `null` where nothing says that a country stays away. */
export function absenceOf(share: Share, span: Span): "before" | "behind" | null {
  const { scene, parties } = share.reading;
  for (const cue of scene.cues) {
    if (cue.class !== "role:absent") continue;
    const isBehind = cue.start >= span.end;
    const [from, to] = isBehind ? [span.end, cue.start] : [cue.end, span.start];
    if (to < from || to - from > REACH || STOP.test(scene.text.slice(from, to))) continue;
    // "Chile and Peru sailed, Kenya declined": the nearest is meant, and the list that it ends.
    const between = parties.filter((one) => one.start >= from && one.end <= to);
    if (between.some((one) => !one.in_list)) continue;
    return isBehind ? "behind" : "before";
  }
  return null;
}
