import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { PartyCandidate } from "./party-candidate.ts";
import type { Found, FrameShares } from "./share.ts";
import { usualOf } from "./usual.ts";

/** The exercise that was spoken of when another one came up, as far as its parties go. */
export interface ParentParties {
  readonly participants: readonly Found<string>[];
  /** What the one has to do with the other, as signs. */
  readonly kinship: readonly string[];
}

/** The participants of the parent that an exercise's own words do not show to take part: they may do so all the same. */
export function inheritedCandidates(
  view: FrameShares,
  parent: ParentParties,
  own: readonly PartyCandidate[],
  accepted: readonly Found<string>[],
  gazetteer: Gazetteer,
): PartyCandidate[] {
  const taking = new Set(accepted.map((found) => found.value));
  const known = new Map(own.map((candidate) => [candidate.value, candidate]));
  const common = parent.participants.filter((found) => taking.has(found.value)).length;
  const count = Math.min(3, accepted.length);
  const size = sizeOf(parent.participants.length);
  const usual = usualOf("participants", view, gazetteer);
  const shape = `own${count}|common${Math.min(2, common)}`;
  return parent.participants
    .filter(({ value }) => !taking.has(value))
    .map((found) => {
      const signs = new Set(["inherited", `inherited|${shape}`, `inherited|of${size}|own${count}`]);
      for (const kin of parent.kinship)
        signs.add(`inherited|${kin}`).add(`inherited|${kin}|${shape}`);
      const named = known.get(found.value);
      signs.add(`inherited|${named === undefined ? "unnamed" : "named"}`);
      if (named?.signs.has("absent")) signs.add("inherited|absent");
      if (usual.size > 0) signs.add(`inherited|${usual.has(found.value) ? "usual" : "unusual"}`);
      return {
        value: found.value,
        signs,
        found: { ...found, rule: "parties.inherited" },
        best: 0,
        mentions: 0,
      };
    });
}

/** 1 to 3, 4 for up to six, 7 for more: the larger a company, the likelier some of it stay away. */
function sizeOf(count: number): number {
  if (count <= 3) return count;
  return count <= 6 ? 4 : 7;
}
