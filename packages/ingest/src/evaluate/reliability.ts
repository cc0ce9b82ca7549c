/** How sure one predicted exercise was said to be, and whether the labels have it. */
export interface Certainty {
  /** 0 to 1. */
  readonly confidence: number;
  readonly is_right: boolean;
}

/** Predicted exercises of about the same confidence: calibrated where `mean_confidence` and `share_right` are near to each other. */
export interface ReliabilityBin {
  /** Confidence from here on, up to `below`. */
  readonly from: number;
  readonly below: number;
  readonly exercises: number;
  readonly mean_confidence: number;
  readonly share_right: number;
}

/** Narrow where most predictions lie. The last one takes 1 in. */
const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1];

/** The reliability table of some predictions; bins without any are left out. */
export function reliability(certainties: readonly Certainty[]): ReliabilityBin[] {
  return EDGES.slice(1).flatMap((below, index) => {
    const from = EDGES[index] ?? 0;
    const isLast = below === EDGES.at(-1);
    const inside = certainties.filter(
      (c) => c.confidence >= from && (isLast || c.confidence < below),
    );
    if (inside.length === 0) return [];
    return [
      {
        from,
        below,
        exercises: inside.length,
        mean_confidence: mean(inside.map((c) => c.confidence)),
        share_right: mean(inside.map((c) => Number(c.is_right))),
      },
    ];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
