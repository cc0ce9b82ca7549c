import { addCounts, type Counts, type Score, scoreOf } from "../evaluate/counts.ts";
import { judge } from "../extract/judge/judge.ts";
import type { Weights } from "../gazetteer/weights.ts";
import type { Outcome } from "./examples.ts";
import { fitWeights, type WeightRow } from "./fit.ts";

/** How well the candidates of articles that the weights were not fitted on are told apart, by decision. */
export function crossValidate(
  outcomes: readonly Outcome[],
  folds: number,
  penalty: number,
): Record<string, Score> {
  const articles = [...new Set(outcomes.map((o) => o.article))].sort();
  const foldOf = new Map(articles.map((article, k) => [article, k % folds]));
  const counts = new Map<string, Counts[]>();
  for (let fold = 0; fold < folds; fold++) {
    const inside = outcomes.filter((o) => foldOf.get(o.article) !== fold);
    const weights = toWeights(fitWeights(inside, penalty));
    for (const outcome of outcomes) {
      if (foldOf.get(outcome.article) !== fold) continue;
      const { probability } = judge(weights, outcome.decision, "", outcome.signs);
      const yes = probability >= 0.5 ? 1 : 0;
      const gold = outcome.is_true ? 1 : 0;
      const list = counts.get(outcome.decision) ?? [];
      list.push({ right: yes * gold, predicted: yes, gold });
      counts.set(outcome.decision, list);
    }
  }
  return Object.fromEntries(
    [...counts].map(([decision, list]) => [decision, scoreOf(addCounts(list))]),
  );
}

function toWeights(rows: readonly WeightRow[]): Weights {
  const weights = new Map<string, Map<string, number>>();
  for (const { decision, sign, weight } of rows) {
    const signs = weights.get(decision) ?? new Map<string, number>();
    weights.set(decision, signs.set(sign, weight));
  }
  return weights;
}
