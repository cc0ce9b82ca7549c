import { describe, expect, it } from "vitest";
import { assemble } from "../src/extract/extract.ts";
import { standings } from "../src/extract/facts/section.ts";
import type { Share } from "../src/extract/facts/share.ts";
import type { Judged } from "../src/extract/judge/judge.ts";
import { documentOf, gazetteer, readingsOf } from "./knowledge.ts";

function domainsIn(text: string): string[] {
  return [...new Set(readingsOf(text).flatMap((r) => r.domains.map((d) => d.domain)))].sort();
}

/** What was weighed for the domains of each exercise of a text. */
function weighed(text: string): Judged[][] {
  const document = documentOf(text, { published: "2024-07-15" });
  if (document === null) return [];
  return assemble(document, gazetteer).map(({ judged }) =>
    judged.filter((one) => one.decision === "domains"),
  );
}

describe("words that show a domain", () => {
  it.each([
    ["a model of aircraft", "Two Su-30MKIs met four F/A-18s and a P-8A.", ["air"]],
    ["a model without a hyphen", "The pair of F16s came late.", ["air"]],
    ["a system against aircraft", "Two S-400s stood on the range.", ["air"]],
    ["a model of tanks", "A row of T-72B3s crossed the ford.", ["land"]],
    ["what comes from the air", "They practised warding off attacks from the air.", ["air"]],
    ["a named type of aircraft", "Three Gripens landed at noon.", ["air"]],
    ["missiles that are met", "They rehearse the interception of missiles.", ["missile_defence"]],
    ["space beside cyber", "There are space and cyber cells.", ["cyber", "space"]],
    ["no number of a house or a visa", "He lives at 12 A-street and has an H-1B visa.", []],
  ])("reads %s", (_what, text, domains) => {
    expect(domainsIn(text)).toEqual(domains);
  });
});

describe("where a sentence stands", () => {
  const share = (block: number, role: string, anchors: number): Share =>
    ({ reading: { block, role }, anchors: Array(anchors).fill({}) }) as unknown as Share;
  const of = (shares: Share[]) => shares.map((one) => standings(shares).get(one));

  it("is apart under a heading that leads away from the exercise", () => {
    const told = [share(0, "heading", 1), share(1, "body", 1), share(1, "body", 0)];
    const apart = [share(2, "heading", 0), share(3, "body", 0)];
    expect(of([...told, ...apart])).toEqual([
      "paragraph",
      "paragraph",
      "paragraph",
      "elsewhere",
      "elsewhere",
    ]);
  });

  it("is only further on in a paragraph without a heading, or under one that leads back", () => {
    const shares = [share(0, "body", 1), share(1, "body", 0), share(2, "heading", 0)];
    expect(of([...shares, share(3, "body", 1)])).toEqual([
      "paragraph",
      "beyond",
      "beyond",
      "paragraph",
    ]);
  });
});

describe("domains of another edition", () => {
  it("are candidates for one that is only named", () => {
    const text =
      'The navies of Norway and Sweden opened the joint exercise "Amber Tide-2024" near Bodø on July 12. "Amber Tide-2022" was held in Sweden.';
    const [, older] = weighed(text);
    const kin = older?.filter(({ signs }) => signs.has("kin"));
    expect(kin?.map(({ value }) => value)).toEqual(["naval"]);
  });
});
