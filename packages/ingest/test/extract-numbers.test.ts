import { describe, expect, it } from "vitest";
import { numberAt } from "../src/extract/numbers.ts";
import { tokenize } from "../src/extract/tokens.ts";

describe("numberAt", () => {
  it.each([
    ["1,200", 1200],
    ["1 200", 1200],
    ["twenty-nine", 29],
    ["two thousand", 2000],
    ["seven hundred", 700],
    ["25,000", 25_000],
    ["forty", 40],
    ["14", 14],
  ])("reads %s", (text, value) => {
    const tokens = tokenize(text, 0);
    expect(numberAt(tokens, tokens.length - 1)?.value).toBe(value);
  });

  it("reads no number where there is none", () => {
    expect(numberAt(tokenize("soldiers", 0), 0)).toBeNull();
    expect(numberAt([], 0)).toBeNull();
  });
});
