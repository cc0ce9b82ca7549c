import type { Span } from "../mention.ts";

/** Which of the anchors something in the same sentence belongs to: the nearest, those before it first. */
export function nearest<T extends Span>(span: Span, anchors: readonly T[]): T | null {
  let best: T | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    const gap =
      anchor.end <= span.start ? span.start - anchor.end : (anchor.start - span.end) * 1.5;
    if (gap < distance) {
      best = anchor;
      distance = gap;
    }
  }
  return best;
}
