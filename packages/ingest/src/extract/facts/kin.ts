import type { Frame } from "../frames/frame.ts";

/** How one exercise is akin to another one of the same article, in a word. */
export type Tie = "edition" | "series" | "nameless" | "of-nameless" | "other";

/** An edition of the other one, of the same series, without a name beside it or beside one without a name, or of another name. */
export function tieOf(frame: Frame, elder: Frame): Tie {
  if (frame.edition_of === elder) return "edition";
  if ([...frame.keys].some((key) => elder.keys.has(key))) return "series";
  if (frame.keys.size === 0) return "nameless";
  return elder.keys.size === 0 ? "of-nameless" : "other";
}
