import type { PartyCandidate } from "./party-candidate.ts";
import type { FrameShares, Share } from "./share.ts";

/** Words for those at whose home it is, where their country is not named. */
const AT_HOME = /\b(?:the hosts?|host (?:nation|country|army|navy)|hosts['’]|our|we|us)\b/;

/** Countries that only a venue speaks of: their own forces may take part, more so where the text has "the hosts" or "our soldiers". */
export function venueParties(
  view: FrameShares,
  known: readonly PartyCandidate[],
): PartyCandidate[] {
  const found = new Map<string, PartyCandidate>();
  const named = new Set(known.map((candidate) => candidate.value));
  const home = view.shares.some((share) => AT_HOME.test(textOf(share))) ? "home" : "away";
  const others = Math.min(3, known.length);
  for (const share of view.shares) {
    for (const place of share.reading.places) {
      const code = place.country;
      if (code === null || named.has(code) || found.has(code)) continue;
      const reach = share.anchors.length > 0 ? "same" : "later";
      const signs = [
        "by-place",
        `by-place|${home}`,
        `by-place|${reach}`,
        `by-place|known${others}`,
      ];
      signs.push(`by-place|${place.is_venue ? "venue" : "named"}`);
      found.set(code, {
        value: code,
        signs: new Set(signs),
        found: { value: code, span: place, reading: share.reading, rule: "parties.by-place" },
        best: 0,
        mentions: 0,
      });
    }
  }
  return [...found.values()];
}

function textOf({ reading }: Share): string {
  return reading.scene.text.slice(reading.start, reading.end);
}
