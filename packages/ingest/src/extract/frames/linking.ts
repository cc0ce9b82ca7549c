import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import type { Company } from "./company.ts";
import { type Anchor, type Frame, newFrame } from "./frame.ts";

/** No more exercises than this are told apart in one article: keeps the time linear in the length of the text. */
const MOST = 60;

/** All that is known while the anchors of an article are put together. */
export interface Linking {
  readonly frames: Frame[];
  readonly readings: readonly SentenceReading[];
  readonly gazetteer: Gazetteer;
  /** Month of publication; `null` where it is not known to the month. */
  readonly month: string | null;
  /** Year of publication. */
  readonly year: string | null;
  focus: Frame | null;
  block: number;
  readonly companies: Company[];
}

/** An anchor with the frame that it was put to. */
export interface Placed {
  readonly anchor: Anchor;
  readonly frame: Frame | null;
}

/** A new frame for an anchor that speaks of no exercise known so far; `null` where there are too many already. */
export function open(linking: Linking, anchor: Anchor): Frame | null {
  // A known series is what it is, whatever is "in progress" or "patrolled" beside its name.
  const known = anchor.name?.series_id == null ? null : anchor.name.kind;
  const kind = known ?? anchor.event?.kind ?? anchor.name?.kind ?? "exercise";
  return add(linking, newFrame(kind, linking.focus ?? linking.frames[0] ?? null));
}

/** A new frame for another edition of `origin`; `null` where there are too many already. */
export function openEdition(linking: Linking, origin: Frame): Frame | null {
  return add(linking, newFrame(origin.kind, origin, origin));
}

function add(linking: Linking, frame: Frame): Frame | null {
  if (linking.frames.length >= MOST) return null;
  linking.frames.push(frame);
  return frame;
}
