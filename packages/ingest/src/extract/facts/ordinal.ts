import { type Found, type FrameShares, owns } from "./share.ts";

/** Which edition this is: an ordinal of the exercise itself, else a number in its name. */
export function ordinalOf(view: FrameShares): Found<number> | null {
  for (const share of view.shares) {
    for (const ordinal of share.reading.ordinals) {
      if (!ordinal.is_edition || share.anchors.length === 0 || !owns(share, ordinal)) continue;
      return {
        value: ordinal.value,
        span: ordinal,
        reading: share.reading,
        rule: "ordinals.edition",
      };
    }
  }
  for (const share of view.shares) {
    const never = share.reading.scene.cues.find(
      (cue) => cue.class === "ordinal:never" && owns(share, cue),
    );
    if (never !== undefined && share.anchors.length > 0 && !view.frame.is_background) {
      return { value: 1, span: never, reading: share.reading, rule: "ordinals.never-before" };
    }
  }
  for (const share of view.shares) {
    const name = share.anchors.find((a) => a.name?.edition != null)?.name;
    if (name?.edition != null)
      return { value: name.edition, span: name, reading: share.reading, rule: "ordinals.name" };
  }
  return null;
}
