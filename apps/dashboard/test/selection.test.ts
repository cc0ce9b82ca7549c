import { describe, expect, it } from "vitest";
import { type FilterValues, readFilter } from "../filters/filter-params.ts";
import { type SelectionFacts, selectionWords } from "../words/selection.ts";

const NAMES: Record<string, string> = {
  CHN: "China",
  RUS: "Russia",
  IND: "India",
  "joint-sea": "Joint Sea",
};
const WHERE: Record<string, string> = { naval: "at sea", air: "in the air", land: "on land" };

const numbers = {
  exercise_count: 97,
  patrol_count: 0,
  announced_count: 0,
  cancelled_count: 0,
  known_domain_count: 80,
  article_count: 1_294,
  first_year: 2003,
  last_year: 2026,
};

function words(query: string, facts: Partial<SelectionFacts> = {}) {
  const values: FilterValues = readFilter(new URLSearchParams(query));
  return selectionWords({
    values,
    numbers,
    domains: [
      { name: "at sea", count: 50 },
      { name: "on land", count: 41 },
    ],
    parties: [
      { code: "CHN", name: "China", count: 97 },
      { code: "RUS", name: "Russia", count: 97 },
      { code: "IND", name: "India", count: 5 },
    ],
    nameOf: (code) => NAMES[code] ?? code,
    whereOf: (domain) => WHERE[domain] ?? domain,
    ...facts,
  });
}

describe("the sentence about a selection", () => {
  it.each([
    ["", "1,294 news articles tell of 97 joint military exercises from 2003 to 2026"],
    [
      "country=CHN&country=RUS&together=true",
      "China and Russia exercised together 97 times, 2003–2026",
    ],
    ["country=CHN&country=RUS", "China or Russia took part in 97 exercises, 2003–2026"],
    ["country=CHN", "China took part in 97 exercises, 2003–2026"],
    ["organisation=NATO", "NATO took part in 97 exercises, 2003–2026"],
    ["series=joint-sea", "Joint Sea has 97 exercises, 2003–2026"],
    [
      "country=CHN&domain=naval&domain=air&host=RUS&articles=3",
      "China took part in 97 exercises at sea or in the air (host: Russia; at least 3 articles), 2003–2026",
    ],
    [
      "country=CHN&series=joint-sea&status=announced",
      "1,294 news articles tell of 97 announced joint military exercises with China of the series Joint Sea from 2003 to 2026",
    ],
    [
      "place=Zhanjiang&q=sea",
      "1,294 news articles tell of 97 joint military exercises (place: Zhanjiang; “sea” in the name) from 2003 to 2026",
    ],
  ])("of %s is %s", (query, sentence) => {
    expect(words(query).sentence).toBe(sentence);
  });

  it("counts exercises and patrols apart", () => {
    const mixed = { ...numbers, exercise_count: 1, patrol_count: 2 };
    const query = "country=CHN&country=RUS&together=true&kind=all";
    expect(words(query, { numbers: mixed }).sentence).toBe(
      "China and Russia exercised together once and patrolled together twice, 2003–2026",
    );
    expect(words("kind=all", { numbers: mixed }).sentence).toContain(
      "1 joint military exercise and 2 joint patrols from",
    );
    const patrols = { ...mixed, exercise_count: 0 };
    expect(words("country=CHN&kind=patrol", { numbers: patrols }).sentence).toContain(
      "China took part in 2 patrols,",
    );
  });

  it("does not say that cancelled exercises took place", () => {
    const cancelled = { ...numbers, cancelled_count: 3 };
    const { sentence, details } = words("country=CHN&status=all", { numbers: cancelled });
    expect(sentence).toMatch(/tell of 97 joint military exercises with China from/);
    expect(details).toContain("3 are cancelled");
  });

  it("names one year, and none where none is known", () => {
    const one = { ...numbers, first_year: 2026 };
    expect(words("country=CHN", { numbers: one }).sentence).toMatch(/exercises, in 2026$/);
    expect(words("", { numbers: one }).sentence).toMatch(/exercises in 2026$/);
    const none = { ...numbers, first_year: null, last_year: null };
    expect(words("country=CHN", { numbers: none }).sentence).toMatch(/exercises$/);
    expect(words("", { numbers: none }).sentence).toMatch(/exercises$/);
  });
});

describe("the details of a selection", () => {
  it("tell of what their share is a share", () => {
    expect(words("country=CHN&country=RUS&together=true").details).toBe(
      "Most often at sea (50 of the 80 whose domain is known); joined most often by India (5 times).",
    );
  });

  it("need no base where the domain of all is known", () => {
    const known = { ...numbers, known_domain_count: 97 };
    expect(words("country=CHN", { numbers: known }).details).toBe(
      "Most often at sea (50); most often with Russia (97 times).",
    );
  });

  it("leave out domains that are asked for, and leads that are none", () => {
    const even = ["A", "B", "C"].map((name) => ({ name, count: 4 }));
    const parties = even.map((each) => ({ ...each, code: each.name }));
    expect(words("domain=naval", { parties }).details).toBe("");
    expect(words("", { domains: even, parties }).details).toBe("");
    expect(words("", { domains: even.slice(1), parties }).details).toBe(
      "Most often B and C (4 each of the 80 whose domain is known).",
    );
  });

  it("say how many are only announced, unless these were asked for", () => {
    const announced = { ...numbers, announced_count: 1 };
    expect(words("domain=naval", { numbers: announced, parties: [] }).details).toBe(
      "1 is only announced.",
    );
    const asked = words("domain=naval&status=announced", { numbers: announced, parties: [] });
    expect(asked.details).toBe("");
  });
});
