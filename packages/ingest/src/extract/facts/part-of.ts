import type { Anchor } from "../frames/frame.ts";
import type { Span } from "../mention.ts";
import type { Found, FrameShares, Share } from "./share.ts";

/** What stands right before the name of the bigger exercise: "the naval phase of the", "within the framework of". */
const WITHIN =
  /(\b(?:not|no|never)\s+)?\b(?:(?:(?:a|an|one|the)\s+)?(?:[\p{L}-]+\s+)?(?:part|phase|stage|leg|component|element|segment|portion)\s+of|(?:with)?in\s+(?:the\s+)?(?:frame|framework|context)\s+of|under\s+the\s+(?:umbrella|framework|aegis)\s+of)\s+(?:[\p{L}\p{N}’'-]+\s+){0,5}["“”'‘’]?$/iu;
/** So far before a name the words may begin. */
const REACH = 90;

/**
 * The bigger exercise that this one is said to be a named part of (labelling guidelines: such a part is an exercise of its
 * own): "Zarya, the naval phase of Zapad", "as part of Zapad, Zarya began". `null` for one without a name.
 */
export function wholeOf({ shares, frame }: FrameShares): Found<string> | null {
  if (frame.anchors.every(({ name }) => name === null)) return null;
  for (const share of shares) {
    const whole = share.others.find((other) => isWhole(other, share));
    if (whole?.name)
      return {
        value: whole.name.name,
        span: whole,
        reading: share.reading,
        rule: "part-of.words",
      };
  }
  return null;
}

function isWhole({ name }: Anchor, share: Share): boolean {
  if (name === null) return false;
  const match = WITHIN.exec(wordsBefore(name, share));
  if (match === null || match[1] !== undefined) return false;
  const cue = name.start - match[0].length;
  const part = partBeside(cue, name, share);
  return part !== undefined && share.anchors.some(({ group }) => group === part.group);
}

function wordsBefore({ start }: Span, { reading }: Share): string {
  return reading.scene.text.slice(Math.max(reading.start, start - REACH), start);
}

/** What is a part: what was spoken of right before, else what comes next. */
function partBeside(cue: number, whole: Span, { anchors, others }: Share): Anchor | undefined {
  const all = [...anchors, ...others].sort((a, b) => a.start - b.start);
  return all.findLast(({ end }) => end <= cue) ?? all.find(({ start }) => start >= whole.end);
}
