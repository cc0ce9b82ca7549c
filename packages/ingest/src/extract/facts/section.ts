import type { Share } from "./share.ts";

/** Where a sentence stands: in a paragraph that has spoken of the exercise, in a later one, or in a part about something else. */
export type Standing = "paragraph" | "beyond" | "elsewhere";

/** Where each sentence of an exercise stands, in their order. */
export function standings(shares: readonly Share[]): ReadonlyMap<Share, Standing> {
  const found = known.get(shares) ?? findStandings(shares);
  known.set(shares, found);
  return found;
}

/** Countries, organisations and domains of one exercise all ask for them. */
const known = new WeakMap<readonly Share[], ReadonlyMap<Share, Standing>>();

function findStandings(shares: readonly Share[]): ReadonlyMap<Share, Standing> {
  const apart = elsewhere(shares);
  let block = -1;
  return new Map(
    shares.map((share) => {
      if (share.anchors.length > 0) block = share.reading.block;
      if (apart.has(share)) return [share, "elsewhere"];
      return [share, share.reading.block === block ? "paragraph" : "beyond"];
    }),
  );
}

/** The sentences under a heading with no word from there to the next heading that speaks of the exercise. */
function elsewhere(shares: readonly Share[]): ReadonlySet<Share> {
  const parts: Share[][] = [];
  let before: Share | null = null;
  for (const share of shares) {
    const opens = isHeading(share) && (before === null || !isHeading(before));
    if (opens || before === null) parts.push([]);
    parts.at(-1)?.push(share);
    before = share;
  }
  return new Set(parts.filter((part) => part.every((s) => s.anchors.length === 0)).flat());
}

function isHeading(share: Share): boolean {
  return share.reading.role === "heading";
}
