import type { SentenceReading } from "../sentence-reading.ts";
import { add } from "./add.ts";
import type { Anchor, Frame } from "./frame.ts";

/** Exercises named in one breath, with the unnamed one that the text opened with and that turns out to be all of them. */
export interface Company {
  readonly group: number;
  readonly frames: Frame[];
  umbrella: Frame | null;
}

/** The company that a frame was named in; `undefined` for none of at least two. */
export function companyOf(frame: Frame, companies: readonly Company[]): Company | undefined {
  return companies.findLast((one) => one.frames.length > 1 && one.frames.includes(frame));
}

/** Notes that an anchor named in one breath with others went to `frame`. */
export function join(
  companies: Company[],
  anchor: Anchor,
  frame: Frame,
  umbrella: Frame | null,
): void {
  const known = companies.find((one) => one.group === anchor.group);
  if (known === undefined) {
    companies.push({ group: anchor.group, frames: [frame], umbrella });
    return;
  }
  if (!known.frames.includes(frame)) known.frames.push(frame);
  known.umbrella ??= umbrella;
}

/** "both exercises", "the drills": a plural that goes on about all of a company. */
export function isPlural({ event, name }: Anchor, reading: SentenceReading): boolean {
  if (event === null || name !== null || event.article !== "definite") return false;
  return reading.scene.text.slice(event.end - 1, event.end) === "s";
}

/** Hands what the text told of an unnamed exercise on to those that it turned out to be; the rest of the frames. */
export function dissolve(frames: readonly Frame[], companies: readonly Company[]): Frame[] {
  const gone = new Set<Frame>();
  for (const { frames: members, umbrella } of companies) {
    if (umbrella === null || gone.has(umbrella)) continue;
    if (members.includes(umbrella)) continue;
    for (const member of members) {
      for (const anchor of umbrella.anchors) add(member, anchor);
      member.is_background &&= umbrella.is_background;
    }
    gone.add(umbrella);
  }
  return frames.filter((frame) => !gone.has(frame));
}
