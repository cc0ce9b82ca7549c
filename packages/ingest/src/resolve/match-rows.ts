import type { MatchRow } from "@drillbook/model";
import type { Candidate } from "./candidate.ts";
import type { Clustering, Judgement } from "./cluster.ts";
import { compare } from "./match.ts";

const THOUSAND = 1000;

function rounded<N extends number | null>(share: N): N {
  return (share === null ? null : Math.round(share * THOUSAND) / THOUSAND) as N;
}

function toRow(a: Candidate, b: Candidate, is_joined: boolean): MatchRow {
  const { likeness, rule, veto, score } = compare(a, b);
  return {
    report_id: a.report_id,
    other_report_id: b.report_id,
    is_joined,
    rule,
    veto,
    score: rounded(score),
    name: rounded(likeness.name),
    edition: rounded(likeness.edition),
    dates: rounded(likeness.dates),
    parties: rounded(likeness.parties),
    places: rounded(likeness.places),
  };
}

function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/** Why reports were put together and where that is doubtful, one pair at a time; compared anew, so that nothing need be kept. */
export function* matchRows(
  candidates: readonly Candidate[],
  { joined, forced, doubtful }: Clustering,
  judgement?: Judgement,
): Generator<MatchRow> {
  const parted = new Set((judgement?.different ?? []).map(([a, b]) => pairKey(a, b)));
  for (const [links, is_joined] of [
    [forced, true],
    [joined, true],
    [doubtful, false],
  ] as const)
    for (const { left, right } of links) {
      const [a, b] = [candidates[left], candidates[right]];
      if (a === undefined || b === undefined) continue;
      const row = toRow(a, b, is_joined);
      if (links === forced) yield { ...row, rule: "decision", veto: null };
      else if (parted.has(pairKey(a.report_id, b.report_id))) yield { ...row, veto: "decision" };
      else yield row;
    }
}
