import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readGold } from "../src/evaluate/gold.ts";
import { byteWords } from "../src/read/byte-words.ts";
import { mayBeRelevant } from "../src/read/relevance.ts";

const GOLD = fileURLToPath(new URL("../../../data/gold", import.meta.url));

const utf8 = (text: string) => mayBeRelevant(Buffer.from(text));

describe("the filter of relevant articles", () => {
  it("keeps every labelled article that has an exercise", async () => {
    for (const folder of ["dev", "own"]) {
      const files = await readGold(`${GOLD}/${folder}`);
      const lost = files
        .filter(({ article }) => article.exercises.length > 0 && !utf8(article.text))
        .map(({ path }) => path);
      expect(lost).toEqual([]);
    }
  });

  it("wants a word for an exercise and one of the military", () => {
    expect(utf8("The two navies opened a drill.")).toBe(true);
    expect(utf8("The fire brigade was praised.")).toBe(false);
    expect(utf8("A breathing exercise helps singers.")).toBe(false);
    expect(utf8("The rains have come at last.")).toBe(false);
  });

  it("keeps what speaks of the military often, whatever it calls the event", () => {
    expect(utf8("Warships, submarines and a frigate met off the cape.")).toBe(true);
  });

  it("reads capitals, tags and the manoeuvre in each encoding", () => {
    expect(utf8("<h1>ARMY</h1><p>DRILLS</p>")).toBe(true);
    expect(utf8("Soldiers on manœuvres")).toBe(true);
    expect(utf8("Soldiers on man&oelig;uvres")).toBe(true);
    expect(mayBeRelevant(Buffer.from("Soldiers on man\x9cuvres", "latin1"))).toBe(true);
  });

  it("passes UTF-16 on unseen", () => {
    expect(mayBeRelevant(Buffer.from("\ufeffbread", "utf16le"))).toBe(true);
  });

  it("takes bytes that begin inside a larger buffer, and none at all", () => {
    const bytes = Buffer.from("military exercise and bread");
    expect(mayBeRelevant(bytes.subarray(17))).toBe(false);
    expect(mayBeRelevant(new Uint8Array())).toBe(false);
  });
});

describe("words in bytes", () => {
  it("are found in order, at the ends too, whatever their case", () => {
    const found: number[] = [];
    const words = byteWords([["alpha", "beta_"], ["gamma"]]);
    const ended = words.scan(Buffer.from("ALPHA, Beta, betamax gammA"), (kind) => {
      found.push(kind);
      return false;
    });
    expect(found).toEqual([0, 0, 1]);
    expect(ended).toBe(false);
  });

  it("end the search where they are enough", () => {
    const words = byteWords([["alpha"]]);
    expect(words.scan(Buffer.from("alpha alpha"), () => true)).toBe(true);
  });
});
