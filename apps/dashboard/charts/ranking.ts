import { type Series, totalAt } from "./series.ts";

/** What a chart of horizontal bars needs: names from the most to the fewest; plain data. */
export type Ranking = {
  readonly names: readonly string[];
  /** Where each name leads; null for one without a page. */
  readonly name_hrefs?: readonly (string | null)[];
  readonly series: readonly Series[];
};

/** Lengths of the drawing in px: a row, its bar, the room of names and of numbers. */
export const RANKING_BOX = { row: 24, bar: 16, name: 144, number: 32 } as const;

const LONGEST_NAME = 21;

/** Height of the whole drawing, px. */
export function rankingHeight(ranking: Ranking): number {
  return ranking.names.length * RANKING_BOX.row;
}

/** The longest bar; 1 where there is none, so that it can divide. */
export function longest(ranking: Ranking): number {
  return ranking.names.reduce((most, _, at) => Math.max(most, totalAt(ranking.series, at)), 1);
}

/** A name that fits beside its bar: whole, or cut with an ellipsis (the table has it whole). */
export function shortName(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST_NAME) return name;
  return `${letters
    .slice(0, LONGEST_NAME - 1)
    .join("")
    .trimEnd()}…`;
}
