import { describe, expect, it } from "vitest";
import { quoteAround } from "../src/extract/facts/quote.ts";
import { reportsOf } from "./knowledge.ts";

function quoteOf(text: string, words: string): string {
  const start = text.indexOf(words);
  const sentence = { start: 0, end: text.length };
  const quote = quoteAround(text, sentence, { start, end: start + words.length });
  return text.slice(quote.start, quote.end);
}

describe("quoteAround", () => {
  it("quotes a short sentence whole, without the space around it", () => {
    expect(quoteOf("  Two navies train off Bodø. ", "navies")).toBe("Two navies train off Bodø.");
  });

  it("cuts a long sentence at white space, with the words inside", () => {
    const text = `${"one two three ".repeat(40)}NAVIES ${"four five six ".repeat(40)}`;
    const quote = quoteOf(text, "NAVIES");
    expect(quote).toContain("NAVIES");
    expect(quote.length).toBeLessThanOrEqual(200);
    expect(quote.length).toBeGreaterThan(150);
    expect(quote).toMatch(/^(one|two|three) .* (four|five|six)$/);
  });

  it.each(["", "x"])("cuts no character in two in a long name (behind %j)", (before) => {
    const quote = quoteOf(`${before}${"😀".repeat(300)}`, `${before}${"😀".repeat(300)}`);
    expect(quote).not.toMatch(/\p{Surrogate}/u);
    expect(quote.length).toBeGreaterThan(198);
  });

  it("keeps within 200 characters where the words alone are longer", () => {
    expect(quoteOf("x".repeat(900), "x".repeat(500))).toHaveLength(200);
  });
});

describe("evidence", () => {
  const text =
    'The joint naval exercise "Amber Tide-2024" began off Bodø on July 12, 2024. Norway and Sweden take part in the exercise. A total of 1,200 sailors are aboard; Finland has sent observers. It is the third edition of the exercise.';
  const [report] = reportsOf(text);

  it.each([
    ["series", "Amber Tide", "names.series"],
    ["ordinal", "3", "ordinals.edition"],
    ["kind", "exercise", "events.exercise"],
    ["participants", "NOR", "parties.actor"],
    ["participants", "SWE", "parties.actor"],
    ["domains", "naval", "domains.said"],
    ["places", "Bodø", "places.venue"],
    ["host", "NOR", "host.from-place"],
    ["observers", "FIN", "parties.observer"],
    ["personnel", "1200", "forces.total"],
  ])("names the rule behind %s %s", (field, value, rule) => {
    const rows = report?.evidence.filter((row) => row.field === field && row.value === value);
    expect(rows?.map((row) => row.rule)).toEqual([rule]);
  });

  it("quotes the sentence that says it", () => {
    const row = report?.evidence.find((one) => one.field === "observers");
    expect(text.slice(row?.start, row?.end)).toMatch(/^A total .* observers\.$/);
  });

  it("marks what another exercise of the article lends", () => {
    const reports = reportsOf(
      'The navies of Norway and Sweden began the joint exercise "Amber Tide-2024" on Monday. The exercise "Amber Tide-2022" was held in May 2022.',
    );
    const rules = reports[1]?.evidence.filter((row) => row.field === "participants");
    expect(rules?.map(({ value, rule }) => [value, rule])).toEqual([
      ["NOR", "parties.inherited"],
      ["SWE", "parties.inherited"],
    ]);
  });
});
