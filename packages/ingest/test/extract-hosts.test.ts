import { describe, expect, it } from "vitest";
import { addHostCompany } from "../src/extract/facts/host-company.ts";
import { hostSigns } from "../src/extract/facts/host-signs.ts";
import { hostsIn, isPlain } from "../src/extract/facts/hosts.ts";
import { type FrameShares, type Share, shareSentences } from "../src/extract/facts/share.ts";
import { linkFrames } from "../src/extract/frames/link.ts";
import { gazetteer, readingsOf } from "./knowledge.ts";

function viewOf(text: string): FrameShares {
  const readings = readingsOf(text);
  const [view] = shareSentences(linkFrames(readings, gazetteer, "2024-07-15"), readings);
  if (view === undefined) throw new Error("the text tells of no exercise");
  return view;
}

function rulesOf(text: string): string[] {
  return viewOf(text)
    .shares.flatMap(hostsIn)
    .map(({ value, rule }) => `${value} ${rule}`);
}

describe("hostsIn", () => {
  it.each([
    ["hosted by", "Crews met for a drill hosted by Finland.", "FIN host.stated"],
    ["on soil", "They held a joint exercise on Polish soil.", "POL host.soil"],
    ["in territorial waters", "They held a drill in Omani waters.", "OMN host.soil"],
    ["off the coast of", "They held a drill off the coast of Oman.", "OMN host.venue"],
    ["in the waters of", "They held a drill in the waters of Oman.", "OMN host.venue"],
    ["in a country", "The joint drill was held in Oman.", "OMN host.venue"],
    ["the scene of", "Ghana was the scene of a joint drill.", "GHA host.subject"],
  ])("knows the host by '%s'", (_words, text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });

  it("does not take the soil that is attacked for that of the host", () => {
    const text = "The two armies held a drill to repel an attack on Polish soil.";
    expect(rulesOf(text)).not.toContain("POL host.soil");
  });

  it.each([
    [["rule:host.soil"], true],
    [["rule:host.stated"], true],
    [["rule:host.venue", "taking"], false],
  ])("needs no weighing for %j: %s", (signs, plain) => {
    expect(isPlain(new Set(signs))).toBe(plain);
  });
});

describe("hostSigns", () => {
  const signsOf = (text: string, code: string): string[] => {
    const share = viewOf(text).shares[0] as Share;
    const party = share.reading.parties.find((p) => p.code === code);
    return party === undefined ? [] : hostSigns(party, share, null);
  };

  it.each([
    ["the last of a list", "The drill is held in Estonia, Latvia and Lithuania.", "LTU", "in"],
    ["the second of a pair", "The drill was held by Chad and Niger.", "NER", "by"],
  ])("knows the word before %s", (_what, text, code, link) => {
    expect(signsOf(text, code)).toContain(`list-link:${link}`);
  });
});

describe("addHostCompany", () => {
  let usual: readonly string[] = [];

  const companyOf = (...all: string[][]): string[][] => {
    const view = viewOf("The joint drill was held in Oman.");
    const candidates = all.map((signs, k) => ({ value: `C${k}`, signs: new Set(signs) }));
    const parties = { participants: [{ value: "C0" }] };
    addHostCompany(candidates, view, parties as never, new Set(usual));
    return candidates.map(({ signs }) => [...signs]);
  };

  it("holds a country that is only named against one known by its place", () => {
    const [firm, loose] = companyOf(["place:firm"], ["rule:null"]);
    expect(firm).toEqual(["place:firm", "taking", "taking|firm", "others:0|firm"]);
    expect(loose).toEqual(["rule:null", "apart", "apart|loose", "others:1|loose"]);
  });

  it("forgets mentions in passing of a country that is told to be host", () => {
    const [told] = companyOf(["rule:host.subject", "rule:null", "rule:null|later"]);
    expect(told).toEqual(["rule:host.subject", "taking", "taking|told", "others:0|told"]);
  });

  it("sets the country that a series is always held in against the others", () => {
    usual = ["C0"];
    const [first, second] = companyOf(["place:firm"], ["rule:null"]);
    usual = [];
    expect(first).toContain("usual|firm");
    expect(second).toContain("unusual|loose");
  });

  it("knows a country that only the exercise before had", () => {
    expect(companyOf(["inherited"])[0]).toContain("taking|handed");
  });
});
