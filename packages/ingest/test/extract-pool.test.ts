import { describe, expect, it } from "vitest";
import { isSaid, type Pooled, pool } from "../src/extract/judge/pool.ts";

const BRIEF = /^rule:/;

function pooled(...mentions: readonly (readonly [number, ...string[]])[]): string[] {
  const candidates = new Map<string, Pooled>();
  for (const [best, ...signs] of mentions)
    pool(candidates, "Ostby", { best, signs: new Set(signs) }, BRIEF);
  return [...(candidates.get("Ostby")?.signs ?? [])].sort();
}

describe("pool", () => {
  it("lets the strongest mention speak, whichever comes first", () => {
    const strong = [2, "rule:venue", "near"] as const;
    const weak = [1, "rule:named", "far"] as const;
    const expected = ["also:rule:named", "near", "rule:venue"];
    expect(pooled(strong, weak)).toEqual(expected);
    expect(pooled(weak, strong)).toEqual(expected);
  });

  it("keeps what all weaker mentions say in few words", () => {
    expect(pooled([1, "rule:a"], [2, "rule:b"], [3, "rule:c"])).toEqual([
      "also:rule:a",
      "also:rule:b",
      "rule:c",
    ]);
  });
});

describe("isSaid", () => {
  it("knows a sign of a weaker mention", () => {
    expect(isSaid(new Set(["also:rule:a"]), "rule:a")).toBe(true);
    expect(isSaid(new Set(["rule:ab"]), "rule:a")).toBe(false);
  });
});
