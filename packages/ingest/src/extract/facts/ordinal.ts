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
    const name = share.anchors.find((a) => a.name?.edition != null)?.name;
    if (name?.edition != null)
      return { value: name.edition, span: name, reading: share.reading, rule: "ordinals.name" };
  }
  return null;
}
