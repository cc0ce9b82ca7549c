import type { PartnerMatrix } from "@drillbook/model";

/** How often two parties met; 0 for a party and itself. */
export type Meetings = (party: string, other: string) => number;

/** Looks up how often two parties of a matrix met, whichever is named first. */
export function meetingsOf({ pairs }: PartnerMatrix): Meetings {
  const counts = new Map(
    pairs.flatMap(({ party_a, party_b, exercise_count }) => [
      [`${party_a} ${party_b}`, exercise_count],
      [`${party_b} ${party_a}`, exercise_count],
    ]),
  );
  return (party, other) => counts.get(`${party} ${other}`) ?? 0;
}

/**
 * Parties in an order in which those that meet often are neighbours: from the closest pair on, the party that is
 * closest to an end of the row is put there. Closeness is the part of their exercises that two parties share.
 */
export function clusteredOrder(matrix: PartnerMatrix): string[] {
  const totals = new Map(matrix.parties.map((row) => [row.party, row.exercise_count]));
  const met = meetingsOf(matrix);
  const closeness: Meetings = (one, other) =>
    met(one, other) / Math.sqrt((totals.get(one) ?? 1) * (totals.get(other) ?? 1));
  const left = matrix.parties.map(({ party }) => party);
  const [first] = left;
  if (first === undefined) return [];
  const row = [left.splice(0, 1)[0] ?? first];
  while (left.length > 0) {
    const head = row[0] ?? first;
    const tail = row.at(-1) ?? first;
    const ends = left.map((party) => ({
      party,
      atHead: closeness(party, head),
      atTail: closeness(party, tail),
    }));
    const best = ends.reduce((high, each) =>
      Math.max(each.atHead, each.atTail) > Math.max(high.atHead, high.atTail) ? each : high,
    );
    if (best.atHead > best.atTail) row.unshift(best.party);
    else row.push(best.party);
    left.splice(left.indexOf(best.party), 1);
  }
  return row;
}
