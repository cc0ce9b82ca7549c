import type { Anchor } from "../frames/frame.ts";
import type { FrameShares, Share } from "./share.ts";

/** Words that make of an exercise one of several countries, also without their names. */
const SHARED = new Set(["event:shared", "event:several", "event:foreign"]);

/** What the words of its sentences tell, whoever is named in them: that it is shared, that several are counted. */
export function wordSigns(view: FrameShares): string[] {
  const told = view.shares.filter((share) => share.anchors.length > 0);
  const named = view.frame.keys.size > 0 ? "named" : "unnamed";
  const shared = told.some((share) => share.anchors.some((one) => isCalledShared(one, share)));
  const signs = [`shared:${shared}`, `shared:${shared}|${named}`];
  if (told.some((share) => speaksOf(share, "event:several")))
    signs.push("several", `several|${named}`);
  return signs;
}

/** "a joint drill", "the trilateral exercise": in its own noun phrase; "on patrol together". */
function isCalledShared({ event }: Anchor, { reading }: Share): boolean {
  if (event === null) return false;
  return reading.scene.cues.some((cue) =>
    cue.class === "event:together"
      ? cue.first === event.head + 1
      : SHARED.has(cue.class) && cue.start >= event.start && cue.end <= event.end,
  );
}

function speaksOf({ reading }: Share, name: string): boolean {
  return reading.scene.cues.some((cue) => cue.class === name);
}
