/** A candidate of known outcome: the numbers of its signs. */
export interface Example {
  readonly signs: readonly number[];
  readonly is_true: boolean;
}

const ROUNDS = 400;
const STEP = 0.1;
const DECAY_1 = 0.9;
const DECAY_2 = 0.999;

/**
 * Logistic regression with an L2 penalty on all weights but that of sign 0, by Adam over all examples at once: the same weights for the same
 * examples. `penalty` is the weight of the penalty against the sum of losses.
 */
export function fitLogistic(
  examples: readonly Example[],
  signs: number,
  penalty: number,
): Float64Array {
  const weights = new Float64Array(signs);
  const mean = new Float64Array(signs);
  const variance = new Float64Array(signs);
  const gradient = new Float64Array(signs);
  for (let round = 1; round <= ROUNDS; round++) {
    slope(examples, weights, penalty, gradient);
    const rate = STEP * Math.min(1, (2 * (ROUNDS - round)) / ROUNDS);
    for (let k = 0; k < signs; k++) {
      const g = gradient[k] ?? 0;
      const m = DECAY_1 * (mean[k] ?? 0) + (1 - DECAY_1) * g;
      const v = DECAY_2 * (variance[k] ?? 0) + (1 - DECAY_2) * g * g;
      mean[k] = m;
      variance[k] = v;
      const step = m / (1 - DECAY_1 ** round) / (Math.sqrt(v / (1 - DECAY_2 ** round)) + 1e-8);
      weights[k] = (weights[k] ?? 0) - rate * step;
    }
  }
  return weights;
}

function slope(
  examples: readonly Example[],
  weights: Float64Array,
  penalty: number,
  gradient: Float64Array,
): void {
  for (let k = 0; k < weights.length; k++) gradient[k] = k === 0 ? 0 : penalty * (weights[k] ?? 0);
  for (const { signs, is_true } of examples) {
    let sum = 0;
    for (const k of signs) sum += weights[k] ?? 0;
    const error = 1 / (1 + Math.exp(-sum)) - (is_true ? 1 : 0);
    for (const k of signs) gradient[k] = (gradient[k] ?? 0) + error;
  }
}
