import type { Document } from "../clean/document.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Frame } from "./frames/frame.ts";
import type { Span } from "./mention.ts";
import { findParties } from "./parties/parties.ts";
import { findDatelinePlaces } from "./places/places.ts";
import { setScene } from "./reading.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** The number of what stands in no sentence and no paragraph of the body. */
const OUTSIDE = -1;

/** What the datelines say of place and country, by the exercise that is spoken of first behind each. */
export function datelinesOf(
  document: Document,
  frames: readonly Frame[],
  gazetteer: Gazetteer,
): Map<Frame, SentenceReading[]> {
  const found = new Map<Frame, SentenceReading[]>();
  const blocks = document.blocks.filter(({ role }) => role === "dateline");
  blocks.forEach((block, k) => {
    const frame = firstBehind(frames, block.end, blocks[k + 1]?.start ?? document.text.length);
    if (frame === null) return;
    const known = found.get(frame);
    const reading = readDateline(document.text, block, gazetteer);
    if (known === undefined) found.set(frame, [reading]);
    else known.push(reading);
  });
  return found;
}

/** The exercise whose words stand first in a stretch of the text. */
function firstBehind(frames: readonly Frame[], from: number, until: number): Frame | null {
  let best: Frame | null = null;
  let at = until;
  for (const frame of frames)
    for (const { start } of frame.anchors) {
      if (start < from || start >= at) continue;
      best = frame;
      at = start;
    }
  return best;
}

function readDateline(text: string, { start, end }: Span, gazetteer: Gazetteer): SentenceReading {
  const hits = gazetteer.phrases.scan(text, start, end);
  const scene = setScene(text, { start, end, role: "dateline" }, OUTSIDE, hits, gazetteer);
  const none = { dates: [], domains: [], forces: [], ordinals: [], names: [], events: [] };
  return {
    ...none,
    index: OUTSIDE,
    block: OUTSIDE,
    role: "dateline",
    start,
    end,
    scene,
    parties: findParties(OUTSIDE, scene, new Set()),
    places: findDatelinePlaces(OUTSIDE, scene, gazetteer),
  };
}
