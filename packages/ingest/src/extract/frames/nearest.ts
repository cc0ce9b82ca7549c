import type { Span } from "../mention.ts";

/** "X was held in 2005 and Y in 2007": what stands between an "and" and the words before it belongs to these. */
const AND =
  /^[”"’']?(?:,?\s(?:and|while|whereas|but|then)|;)\s(?:then\s)?(?:in\s)?(?:the\s|an?\s)?[“"‘']?$/;

/** Which of the anchors, in order, something in the same sentence belongs to: the nearest, those before it first. */
export function nearest<T extends Span>(span: Span, anchors: readonly T[], text: string): T | null {
  let best: T | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    const is_before = anchor.end <= span.start;
    if (!is_before && best !== null && AND.test(text.slice(span.end, anchor.start))) break;
    const gap = is_before ? span.start - anchor.end : (anchor.start - span.end) * 1.5;
    if (gap < distance) {
      best = anchor;
      distance = gap;
    }
  }
  return best;
}
