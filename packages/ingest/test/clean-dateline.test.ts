import { describe, expect, it } from "vitest";
import type { Meaning } from "../src/gazetteer/gazetteer.ts";
import { blocksOf, documentOf, SMALL_KNOWLEDGE } from "./clean-articles.ts";

const sentence =
  "Ships of two navies left the harbour on Monday for a week of joint drills, the fleet said.";

function datelineOf(text: string): string[] {
  return blocksOf(documentOf({ text }))
    .filter(({ role }) => role === "dateline")
    .map(({ words }) => words);
}

describe("datelines", () => {
  it.each([
    "PORTOVIA, December 9. /TASS/.",
    "PORTOVIA RANGE /Landia/, September 15. /TASS/.",
    "PORTOVIA, March 4 (UPI) --",
    "PORTOVIA (Reuters) -",
    "PORTOVIA. Sept 12 (Interfax) -",
    "Portovia. Sept 12 (IFX) -",
    "NEW PORTOVIA:",
    "PORTOVIA:",
    "PORTOVIA —",
    "PORTOVIA. –",
    "PORTOVIA, Landia (AP) —",
    "TOKIVIA, Jan. 5 (Xinhua) --",
    "Tokivia, Oct. 26 (Harbour Press)--",
    "(Portovia, 12 May)",
    "Portovia/Tokivia, 3 June (AFP) –",
    "Portovia, 3 June 2024 –",
    "PORTOVIA, 12 July:",
    "REPORTING FROM PORTOVIA --",
    "(Reuters) -",
    "Reuters:",
    "NEW PORTOVIA,",
  ])("splits “%s” off the paragraph behind it", (dateline) => {
    const text = dateline.endsWith(",")
      ? `${dateline} The fleet${sentence}`
      : `${dateline} ${sentence}`;
    const document = documentOf({ text });
    expect(
      blocksOf(document).map(({ role, words }) => (role === "dateline" ? words : role)),
    ).toEqual([dateline, "body"]);
    expect(document.sentences.map(({ block }) => block)).toEqual([1]);
  });

  it.each([
    "Northern Bell, July 12-17 - the dates are set - is a drill of two navies in the northern bay of Landia.",
    "PORTOVIA-based ships of two navies left the harbour on Monday for a week of joint drills in the bay.",
    "NATO–Landia relations were the subject of the talks that two ministers held in the port on Monday.",
    "USS Harbour (AP-12) left on Monday for a week of joint drills with the ships of two other navies.",
    "May 5 (Monday) is when the ships of two navies leave the harbour for a week of joint drills at sea.",
    "Russia — the host — sends six ships to the drill that two navies hold in the northern bay of Landia.",
    "The plan: Ships of two navies leave the harbour on Monday for a week of joint drills in the open sea.",
    "A. Writer, the spokesman, said. The ships of two navies leave the harbour on Monday for a week at sea.",
  ])("leaves “%s” whole", (text) => {
    expect(datelineOf(text)).toEqual([]);
  });
});

describe("datelines and knowledge", () => {
  it("does not take an organisation in capitals for a place", () => {
    const organisation: Meaning = { type: "organisation", code: "PACT", ambiguous: false };
    const phrases = { lookup: (name: string) => (name === "PACT" ? [organisation] : []) };
    const document = documentOf({ text: `PACT: ${sentence}` }, { ...SMALL_KNOWLEDGE, phrases });
    expect(document.blocks.map(({ role }) => role)).toEqual(["body"]);
  });

  it("takes a known place before a dash even in small letters", () => {
    const place: Meaning = { type: "place", place_id: "portovia", ambiguous: false };
    const phrases = { lookup: (name: string) => (name === "Portovia" ? [place] : []) };
    const document = documentOf(
      { text: `Portovia – ${sentence}` },
      { ...SMALL_KNOWLEDGE, phrases },
    );
    expect(document.blocks.map(({ role }) => role)).toEqual(["dateline", "body"]);
  });

  it("takes the publisher from the agency and the day from a marker in front", () => {
    const document = documentOf({
      text: ` date 2025-12-09 PORTOVIA, December 9. /TASS/. ${sentence}`,
    });
    expect(document).toMatchObject({
      publisher: "TASS",
      published: "2025-12-09",
      published_from: "text",
    });
    expect(blocksOf(document).map(({ role }) => role)).toEqual(["dateline", "dateline", "body"]);
  });

  it("finds a dateline in a later paragraph only by its agency or date", () => {
    const text = `${sentence}\n\nPORTOVIA (Reuters) - ${sentence}\n\nFLOTTA: ${sentence}`;
    expect(datelineOf(text)).toEqual(["PORTOVIA (Reuters) -"]);
  });
});
