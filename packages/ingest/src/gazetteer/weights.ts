import { cellFault, readRows, requiredCell } from "./csv-rows.ts";

/** How much each sign speaks for (above 0) or against a decision, as log-odds; by decision, then by sign. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads `weights.csv`, which `drillbook fit` writes. Throws `gazetteer_invalid` for a weight that is no number and for a sign that stands twice. */
export async function readWeights(dir: string): Promise<Weights> {
  const weights = new Map<string, Map<string, number>>();
  for (const row of await readRows(dir, "weights.csv", ["decision", "sign", "weight"])) {
    const signs = weights.get(requiredCell(row, "decision")) ?? new Map<string, number>();
    weights.set(row.cells.decision, signs);
    const sign = requiredCell(row, "sign");
    const weight = Number(requiredCell(row, "weight"));
    if (!Number.isFinite(weight)) throw cellFault(row, "weight", "a number");
    if (signs.has(sign)) throw cellFault(row, "sign", "a sign that stands once for its decision");
    signs.set(sign, weight);
  }
  return weights;
}
