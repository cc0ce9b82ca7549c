import type { FrameShares, Share } from "./share.ts";
import { owns } from "./share.ts";

/** What says that the forces of one country are among themselves: "a US-only drill", "involved only Turkish forces", "with no foreign units". */
const NATIONAL =
  /(?:\b\p{Lu}[\p{L}.]*-only\b|\b(?:purely|strictly|entirely|wholly) (?:national|domestic)\b|\b(?:no|without(?: any)?) (?:foreign|outside|allied|visiting) (?:\p{L}+ ){0,2}?(?:units?|troops|forces|soldiers|ships|participation|participants|contingents?)\b|\b(?:only|solely|exclusively) (?:\p{Lu}[\p{L}.]+ |its own |their own |our own |domestic |national |home ){1,2}?(?:forces|troops|units|ships|warships|military|navy|army|soldiers|aircraft|personnel)\b|\bunilateral\b)/u;
/** What tells of another time: "until then a purely national exercise". */
const FORMER =
  /\b(?:until|till|used to|originally|once|no longer|formerly|previously|began as|started as|from an?|not)\b/i;

/** Whether the words for an exercise say that nobody from abroad takes part. */
export function isNational(view: FrameShares): boolean {
  return view.shares.some((share) => share.anchors.length > 0 && saysNational(share));
}

function saysNational(share: Share): boolean {
  const { start, end, scene } = share.reading;
  const text = scene.text.slice(start, end);
  const match = NATIONAL.exec(text);
  if (match === null || FORMER.test(text)) return false;
  const at = start + match.index;
  return owns(share, { start: at, end: at + match[0].length });
}
