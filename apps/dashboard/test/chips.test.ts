import { describe, expect, it } from "vitest";
import { chipsOf } from "../filters/chips.ts";
import { filterHref, readFilter } from "../filters/filter-params.ts";
import { addressOf } from "../filters/page-address.ts";
import { faultInWords } from "../words/filter-faults.ts";

const NAMES: Record<string, string> = { CHN: "China", RUS: "Russia" };

function chips(query: string) {
  const values = readFilter(new URLSearchParams(query));
  return chipsOf(values, (code) => NAMES[code] ?? code).map(({ label, without }) => [
    label,
    filterHref({ ...values, ...without }),
  ]);
}

describe("the chips of a filter", () => {
  it("are none where the filter has its defaults", () => {
    expect(chips("kind=exercise&together=false")).toEqual([]);
  });

  it("take away one restriction each and keep the others", () => {
    expect(chips("from=2010&to=2020&country=CHN&country=RUS&together=true")).toEqual([
      ["2010–2020", "?country=CHN&country=RUS&together=true"],
      ["China", "?from=2010&to=2020&country=RUS&together=true"],
      ["Russia", "?from=2010&to=2020&country=CHN&together=true"],
      ["all countries together", "?from=2010&to=2020&country=CHN&country=RUS"],
    ]);
  });

  it("name what else is asked for, the cleared state too", () => {
    expect(
      chips("kind=all&status=all&domain=naval&host=RUS&place=Kara&articles=2&q=sea").map(
        ([label]) => label,
      ),
    ).toEqual([
      "Naval",
      "Exercises and patrols",
      "Any status, cancelled too",
      "host: Russia",
      "place: Kara",
      "at least 2 articles",
      "“sea” in the name",
    ]);
  });

  it("name a period in which exercises began", () => {
    expect(chips("began=2024-Q3&country=CHN").map(([label]) => label)).toEqual([
      "China",
      "began in the third quarter of 2024",
    ]);
  });

  it("show one chip for a value that stands twice", () => {
    expect(chips("country=CHN&country=CHN")).toEqual([["China", ""]]);
  });
});

describe("the address of a page under a filter", () => {
  it("keeps what is no filter", () => {
    const kept = [
      ["sort", "name"],
      ["columns", "dates"],
      ["columns", "host"],
    ] as const;
    expect(addressOf({ path: "/exercises", kept }, { country: ["CHN"], q: null })).toBe(
      "/exercises?sort=name&columns=dates&columns=host&country=CHN",
    );
    expect(addressOf({ path: "/", kept: [] }, {})).toBe("/");
  });
});

describe("a fault of a filter", () => {
  it.each([
    ["country", "XYZ", "country XYZ is not in the data"],
    ["from", "soon", "“soon” is no year from 1900 to 2100"],
    ["to", "2010", "the years end in 2010, before they begin"],
    ["kind", "war", "“war” is no kind; there are exercise, patrol and all"],
    ["articles", "-1", "“-1” is no number of articles"],
    ["series", "x".repeat(70), `series ${"x".repeat(60)}… is not in the data`],
  ] as const)("of %s %s reads %s", (key, value, words) => {
    expect(faultInWords({ key, value })).toBe(words);
  });
});
