import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../src/clean/fingerprint.ts";
import { createDuplicateIndex, type Printed } from "../src/clean/near-duplicates.ts";

const report = `Ships of two navies left Portovia on 12 July 2024 for the exercise Northern Bell, in which 1,400 sailors
practise rescue, escort and the defence of a convoy. The host sends a destroyer, two frigates and a tanker, the guests
a cutter and a submarine. Until 19 July they will be in the northern bay, where helicopters of the coast guard watch
over the range. An admiral called it the largest drill since the pact of 1998, and said that no other country was its target.`;

const other = `The air forces of three countries opened a meeting of pilots in Landia on Monday. For nine days they will
fly at night, refuel in the air and look for a crew that has bailed out over the mountains. Guests from four more
countries watch. The base had been closed for repairs since the winter, and its runway is longer now by 300 metres.`;

/** An article published on a day of July 2024. */
const on = (article_id: string, day: number): Printed => ({
  article_id,
  published: `2024-07-${String(day).padStart(2, "0")}`,
});

function originalsOf(articles: readonly (readonly [Printed, string])[]): object {
  const index = createDuplicateIndex();
  for (const [article, text] of articles) index.add(article, text);
  return Object.fromEntries(index.originals());
}

describe("createDuplicateIndex", () => {
  it("names the copy that was published first", () => {
    const copies = [
      [on("b", 2), other],
      [on("c", 3), `The Mirror\n${report}\nLeave a reply\nHarbour master promises pier`],
      [on("d", 4), `${report.slice(0, 330)} The Mirror's own man was on board for a day.`],
      [on("z", 1), report],
    ] as const;
    expect(originalsOf(copies)).toEqual({ c: "z", d: "z" });
  });

  it("names the one of the lower id where the day is the same, a dated one before an undated", () => {
    const undated = { article_id: "a", published: null };
    const copies = [
      [on("c", 1), report],
      [on("b", 1), `Breaking. ${report}`],
      [undated, `${report} Rain.`],
    ] as const;
    expect(originalsOf(copies)).toEqual({ a: "b", c: "b" });
  });

  it("gives the same originals whatever the order, also of copies of copies", () => {
    const words = report.split(/\s+/);
    const cuts = [0, 12, 24, 36, 48, 60].map((from, day) => {
      const text = [...words.slice(from), ...words.slice(0, from / 4)].join(" ");
      return [on(`cut-${day}`, 9 - day), text] as const;
    });
    const articles = [...cuts, [on("other", 5), other] as const];
    const expected = originalsOf(articles);
    expect(Object.keys(expected).length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
        expect(originalsOf(order)).toEqual(expected);
      }),
    );
  });
});

describe("near-identical texts", () => {
  it("are texts with another headline, spelling and punctuation", () => {
    const changed = report.replaceAll("practise", "practice").replaceAll(",", " –").toUpperCase();
    const copies = [
      [on("a", 1), `Two navies train\n${report}`],
      [on("b", 2), `Northern Bell begins\n${changed}`],
    ] as const;
    expect(originalsOf(copies)).toEqual({ b: "a" });
  });

  it("are not editions of a series that are reported in the same words", () => {
    const next = report
      .replaceAll("12 July 2024", "3 August 2025")
      .replaceAll("19 July", "11 August")
      .replaceAll("1,400", "2,100")
      .replaceAll("1998", "1999");
    const articles = [
      [on("a", 1), report],
      [on("b", 2), next],
    ] as const;
    expect(originalsOf(articles)).toEqual({});
  });

  it("are no texts of a few words", () => {
    const articles = [
      [on("a", 1), "Two navies train in the bay"],
      [on("b", 2), "Two navies train in the bay."],
    ] as const;
    expect(originalsOf(articles)).toEqual({});
  });

  it("have fingerprints that estimate how many sequences of words they share", () => {
    const sentence = fc.array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), {
      minLength: 120,
      maxLength: 120,
    });
    fc.assert(
      fc.property(sentence, fc.integer({ min: 0, max: 116 }), (letters, cut) => {
        const words = letters.map((letter, at) => `${letter}${at}`);
        const changed = words.map((word, at) => (at < cut ? `x${word}` : word));
        const [left, right] = [words, changed].map((each) => fingerprintOf(each.join(" ")));
        const same = [...(left?.signature ?? [])].filter(
          (hash, at) => hash === right?.signature[at],
        ).length;
        const shared = Math.max(0, 117 - cut);
        // Five standard deviations of 64 draws.
        expect(Math.abs(same / 64 - shared / (234 - shared))).toBeLessThan(0.32);
      }),
    );
  });

  it("are found fast when thousands of articles share most of their words", () => {
    const index = createDuplicateIndex();
    const started = performance.now();
    for (let article = 0; article < 3000; article += 1)
      index.add(on(`${article}`, 1), `${report} ${article}`);
    expect(index.originals().size).toBe(2999);
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
