import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bench } from "../src/bench.ts";
import { resolutionCost } from "../src/resolution.ts";
import { resolutionTable, tableOf } from "../src/table.ts";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));

describe("the bench", () => {
  it("tells a speed and a ratio of each contestant", async () => {
    const parts = await bench({
      data: DATA,
      seed: 1,
      rounds: 1,
      warm_up: 1,
      relevant_bytes: 4_000,
      mixed_bytes: 20_000,
      shortest: 0.001,
    });
    const names = parts.map(({ rows }) => rows.map(({ name }) => name));
    expect(names).toEqual([
      ["drillbook extraction", "wink-nlp", "compromise", "gunzipSync"],
      ["relevance filter", "gunzipSync"],
    ]);
    for (const { rows } of parts) {
      expect(rows[0]?.ours_is_times).toBe(1);
      for (const row of rows) expect(row.mb_per_s).toBeGreaterThan(0);
    }
    expect(tableOf(parts).split("\n")).toHaveLength(9);
  });

  it("puts synthetic reports together, nearly none wrongly", async () => {
    const cost = await resolutionCost(DATA, 600, 1);
    expect(cost.true_exercises).toBeGreaterThan(20);
    expect(cost.exercises).toBeGreaterThanOrEqual(cost.true_exercises);
    expect(cost.precision).toBeGreaterThan(0.97);
    expect(cost.recall).toBeGreaterThan(0.6);
    expect(resolutionTable([cost]).split("\n")).toHaveLength(2);
  });
});
