import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Meaning } from "../src/gazetteer/gazetteer.ts";
import { buildPhraseIndex } from "../src/gazetteer/phrases.ts";

function country(code: string): Meaning {
  return { type: "country", code, alias_kind: "name", ambiguous: false };
}

function series(series_id: string): Meaning {
  return { type: "series", series_id, ambiguous: false };
}

const phrases: [string, string][] = [
  ["China", "CHN"],
  ["Chinese", "CHN"],
  ["Russia", "RUS"],
  ["Russian", "RUS"],
  ["Guinea", "GIN"],
  ["Papua New Guinea", "PNG"],
  ["US", "USA"],
  ["Washington, D.C.", "USA"],
  ["Ivory Coast", "CIV"],
  ["Côte d'Ivoire", "CIV"],
  ["Łódź", "POL"],
  ["St. Lucia", "LCA"],
  ["Trinidad & Tobago", "TTO"],
  ["PRC", "CHN"],
  ["People's Liberation Army", "CHN"],
  ["Defence Ministers' Meeting-Plus", "ADM"],
  ["AMAN", "AMN"],
  ["7th Fleet", "USA"],
  ["Россия", "RUS"],
  ["俄罗斯", "RUS"],
  ["روسيا", "RUS"],
];
const index = buildPhraseIndex([
  ...phrases.map(([phrase, code]) => ({ phrase, meaning: country(code) })),
  { phrase: "Joint Sea", meaning: series("joint-sea"), keepsCapitals: true },
  { phrase: "Hand in Hand", meaning: series("hand-in-hand"), keepsCapitals: true },
  { phrase: "China Sea Post", meaning: null },
]);

/** The words of the hits, and what they mean. */
function found(text: string, start?: number, end?: number): string[] {
  return index.scan(text, start, end).map((hit) => {
    const [meaning] = hit.meanings;
    const key = meaning?.type === "country" ? meaning.code : "series";
    return `${text.slice(hit.start, hit.end)}=${key}`;
  });
}

describe("the phrase index", () => {
  it("takes the longest phrase and nothing inside it", () => {
    expect(found("from Papua New Guinea to Guinea")).toEqual([
      "Papua New Guinea=PNG",
      "Guinea=GIN",
    ]);
  });

  it("falls back to the shorter phrase where the longer one breaks off", () => {
    expect(found("Guinea, Papua New York, China Sea")).toEqual(["Guinea=GIN", "China=CHN"]);
  });

  it("leaves a possessive outside the hit", () => {
    expect(found("China's, RUSSIA’S and the People’s Liberation Army‘s ships")).toEqual([
      "China=CHN",
      "RUSSIA=RUS",
      "People’s Liberation Army=CHN",
    ]);
  });

  it("prefers the phrase that has the possessive", () => {
    const entries = ["Saint John", "Saint John's"].map((phrase, at) => {
      return { phrase, meaning: series(`${at}`) };
    });
    const text = "Saint John’s and Saint John";
    const hits = buildPhraseIndex(entries).scan(text);
    expect(hits.map((hit) => text.slice(hit.start, hit.end))).toEqual([
      "Saint John’s",
      "Saint John",
    ]);
  });

  it("finds phrases with apostrophes where the text has none", () => {
    expect(found("Peoples Liberation Army; Defence Ministers Meeting Plus")).toEqual([
      "Peoples Liberation Army=CHN",
      "Defence Ministers Meeting Plus=ADM",
    ]);
  });

  it("finds both sides of a hyphen, dash or slash", () => {
    expect(found("Russian-Chinese, China–Russia, US/China, US-led, anti-China")).toEqual([
      "Russian=RUS",
      "Chinese=CHN",
      "China=CHN",
      "Russia=RUS",
      "US=USA",
      "China=CHN",
      "US=USA",
      "China=CHN",
    ]);
  });

  it("takes hyphens and spaces inside a phrase as the same", () => {
    expect(found('"Hand-in-Hand 2018", Hand in Hand, Joint\u2011Sea')).toEqual([
      "Hand-in-Hand=series",
      "Hand in Hand=series",
      "Joint\u2011Sea=series",
    ]);
  });

  it("goes over one line end in a phrase, not over a blank line", () => {
    expect(found("Ivory\nCoast, Ivory  \t Coast, Ivory\n\nCoast")).toEqual([
      "Ivory\nCoast=CIV",
      "Ivory  \t Coast=CIV",
    ]);
  });
});

describe("words in the phrase index", () => {
  it("reads dotted abbreviations as words", () => {
    expect(found("The U.S. Navy, the U.S, U.S.-led, the P.R.C. and U.S.China")).toEqual([
      "U.S.=USA",
      "U.S=USA",
      "U.S.=USA",
      "P.R.C.=CHN",
      "U.S.=USA",
      "China=CHN",
    ]);
  });

  it("keeps full stops and commas that belong to a phrase", () => {
    expect(found("in Washington, D.C., St. Lucia and St Lucia; Washington D.C.")).toEqual([
      "Washington, D.C.=USA",
      "St. Lucia=LCA",
      "St Lucia=LCA",
    ]);
  });

  it("takes the sign for and as the word", () => {
    expect(found("Trinidad and Tobago, Trinidad & Tobago")).toEqual([
      "Trinidad and Tobago=TTO",
      "Trinidad & Tobago=TTO",
    ]);
  });

  it("looks past diacritics", () => {
    expect(found("Cote d’Ivoire, CÔTE D'IVOIRE, Lodz, Łodz")).toEqual([
      "Cote d’Ivoire=CIV",
      "CÔTE D'IVOIRE=CIV",
      "Lodz=POL",
      "Łodz=POL",
    ]);
  });
});

describe("capitals in the phrase index", () => {
  it("matches a phrase all in capitals with capitals only", () => {
    expect(found("Us, us, Aman, AMAN's, AMAN-25")).toEqual(["AMAN=AMN", "AMAN=AMN"]);
  });

  it("matches other phrases in headlines of capitals, never in lower case", () => {
    expect(found("CHINA AND RUSSIA HOLD JOINT SEA; china, joint sea")).toEqual([
      "CHINA=CHN",
      "RUSSIA=RUS",
      "JOINT SEA=series",
    ]);
  });

  it("wants the capitals of a name where the entry says so", () => {
    expect(found("Joint sea drills of the 7th fleet near Ivory coast")).toEqual([
      "7th fleet=USA",
      "Ivory coast=CIV",
    ]);
  });

  it("matches whole words only", () => {
    expect(found("Chinatown, Indochina, McRussia, Chinas, o'China, 17th Fleet")).toEqual([]);
  });

  it("finds names of other scripts, in Chinese without spaces", () => {
    expect(found("Россия и россия; 中国和俄罗斯海军; في روسيا.")).toEqual([
      "Россия=RUS",
      "俄罗斯=RUS",
      "روسيا=RUS",
    ]);
  });
});

describe("hits and look-ups", () => {
  it("hides the words of a phrase without meaning", () => {
    expect(found("The China Sea Post reports: China")).toEqual(["China=CHN"]);
  });

  it("keeps to the given range, and still to whole words", () => {
    expect(found("Russia and Papua New Guinea", 3)).toEqual(["Papua New Guinea=PNG"]);
    expect(found("Russia and Papua New Guinea", 0, 18)).toEqual(["Russia=RUS"]);
    expect(found("Chinatown", 0, 5)).toEqual([]);
  });

  it("gives all meanings of a phrase, one for each target", () => {
    const meanings = [country("CHN"), series("china"), country("CHN")];
    const twice = buildPhraseIndex(meanings.map((meaning) => ({ phrase: "China", meaning })));
    expect(twice.lookup("China")).toEqual([country("CHN"), series("china")]);
    expect(twice.scan("China")).toHaveLength(1);
  });

  it("looks up exactly the phrase", () => {
    expect(index.lookup("papua New Guinea")).toEqual([]);
    expect(index.lookup("Papua-New Guinea")).toEqual([country("PNG")]);
    expect(index.lookup("Guinea coast")).toEqual([]);
    expect(index.lookup("")).toEqual([]);
  });

  it("refuses phrases that no text could match", () => {
    for (const phrase of ["the Kingdom", "", " China", "China (mainland)"])
      expect(() => buildPhraseIndex([{ phrase, meaning: country("CHN") }])).toThrow(
        expect.objectContaining({ code: "gazetteer_invalid" }),
      );
  });
});

const pieces = fc.oneof(
  fc.constantFrom(
    ...phrases.map(([phrase]) => phrase),
    ..."Joint Sea|Hand|in|'s|’s|U.S.|.|-|\n|, |&|😀|\u0301|a|A|7".split("|"),
  ),
  fc.string({ unit: "binary" }),
);

describe("scanning any text", () => {
  it("gives ordered hits inside the text that do not overlap and that lookup knows", () => {
    fc.assert(
      fc.property(fc.array(pieces), fc.constantFrom("", " "), (parts, joint) => {
        const text = parts.join(joint);
        let last = 0;
        for (const hit of index.scan(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(last);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          expect(index.lookup(text.slice(hit.start, hit.end))).toEqual(hit.meanings);
          last = hit.end;
        }
      }),
      { seed: 20240714, numRuns: 500 },
    );
  });
});

/** Least time of five scans, in milliseconds. */
function timeOf(text: string): number {
  const times = [0, 0, 0, 0, 0].map(() => {
    const before = performance.now();
    index.scan(text);
    return performance.now() - before;
  });
  return Math.min(...times);
}

describe("scanning hostile text", () => {
  const units = ["A", "A ", "U.", "Papua New ", "China-", "A'", "Hand in ", "'", " ", "\n", "中"];
  it.each(units)("takes time in proportion to the length of %j repeated", (unit) => {
    const text = unit.repeat(24_000 / unit.length);
    timeOf(text);
    const growth = timeOf(text.repeat(16)) / timeOf(text);
    expect(growth).toBeLessThan(80);
  });
});
