import { inPhraseOf } from "../frames/phrase.ts";
import type { Span } from "../mention.ts";
import type { Share } from "./share.ts";

/** "US-South Korea drills", "joint exercises between Russia and China", "exercise with Japan": part of the noun phrase itself. */
export function inEventPhrase(party: Span, share: Share): boolean {
  const { text } = share.reading.scene;
  return share.anchors.some(
    ({ event, end }) => event !== null && inPhraseOf(party, event, end, text),
  );
}
