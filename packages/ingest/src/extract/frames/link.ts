import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { add } from "./add.ts";
import { anchorsOf } from "./anchors.ts";
import { companyOf, dissolve, isPlural } from "./company.ts";
import { entitle } from "./entitle.ts";
import type { Anchor, Frame } from "./frame.ts";
import type { Linking, Placed } from "./linking.ts";
import { mergeFrames } from "./merge.ts";
import { named } from "./named.ts";
import { standIn } from "./stand-in.ts";
import { unnamed } from "./unnamed.ts";

/**
 * Puts the anchors of an article together: one frame for each exercise that the text lets a reader tell apart, 60 at most; what speaks of
 * further ones is left out.
 */
export function linkFrames(
  readings: readonly SentenceReading[],
  gazetteer: Gazetteer,
  published: string | null,
): Frame[] {
  const year = published?.slice(0, 4) ?? null;
  const linking: Linking = {
    frames: [],
    readings,
    gazetteer,
    month: published !== null && published.length > 6 ? published.slice(0, 7) : null,
    year,
    focus: null,
    block: -1,
    companies: [],
  };
  for (const reading of readings) linkSentence(reading, linking);
  const frames = mergeFrames(dissolve(linking.frames, linking.companies));
  entitle(frames, readings);
  return frames;
}

function linkSentence(reading: SentenceReading, linking: Linking): void {
  let previous: Placed | null = null;
  let lead: Frame | null = null;
  for (const anchor of anchorsOf(reading)) {
    if (anchor.stand_in === "both") {
      for (const one of pairOf(linking)) add(one, anchor);
      continue;
    }
    const frame = frameOf(anchor, previous, reading, linking);
    previous = { anchor, frame };
    if (frame === null) continue;
    const all = isPlural(anchor, reading) ? companyOf(frame, linking.companies)?.frames : null;
    for (const one of all ?? [frame]) add(one, anchor);
    linking.focus = frame;
    linking.block = reading.block;
    lead ??= frame;
  }
  // "The drill follows two of 2019 and 2023. It …": what comes in beside the subject is not gone on about.
  if (lead !== null && !lead.is_background && linking.focus?.is_background) linking.focus = lead;
}

/** "Both": the two exercises that the text named last, where it told of two. */
function pairOf({ frames }: Linking): Frame[] {
  const told = frames.filter((frame) => frame.keys.size > 0);
  const lastOf = ({ anchors }: Frame): number => anchors.at(-1)?.sentence ?? 0;
  const pair = [...told].sort((a, b) => lastOf(b) - lastOf(a)).slice(0, 2);
  return pair.length === 2 ? pair : [];
}

function frameOf(
  anchor: Anchor,
  previous: Placed | null,
  reading: SentenceReading,
  linking: Linking,
): Frame | null {
  if (anchor.stand_in !== null) return standIn(anchor, reading, linking);
  return anchor.name === null
    ? unnamed(anchor, previous, reading, linking)
    : named(anchor, previous, linking);
}
