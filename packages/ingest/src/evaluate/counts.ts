/** Things found right, predicted and labelled. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Precision, recall and their harmonic mean, 0 to 1; `support` is how many things were labelled. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

/** The counts of nothing. */
export const NO_COUNTS: Counts = { right: 0, predicted: 0, gold: 0 };

/** The sum of some counts. */
export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, next) => ({
      right: sum.right + next.right,
      predicted: sum.predicted + next.predicted,
      gold: sum.gold + next.gold,
    }),
    NO_COUNTS,
  );
}

/** The score of some counts. Where nothing was predicted nor labelled, all is right. */
export function scoreOf({ right, predicted, gold }: Counts): Score {
  const precision = predicted > 0 ? right / predicted : Number(gold === 0);
  const recall = gold > 0 ? right / gold : Number(predicted === 0);
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0, support: gold };
}
