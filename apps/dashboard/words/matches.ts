import type { MatchRow } from "@drillbook/model";

const RULES: Readonly<Record<NonNullable<MatchRow["rule"]>, string>> = {
  same_text: "the same place in two copies of one text",
  same_edition: "the same name and number of the edition",
  same_name: "the same name",
  part_of_name: "a shorter form of the name, and parties, time and place that fit",
  same_patrol: "the same parties on patrol in the same weeks",
  same_parties_time_place: "the same parties, time and place",
  decision: "a person’s decision",
};

/** By what two reports are of one exercise, in words. */
export function ruleInWords(rule: MatchRow["rule"]): string {
  return rule === null ? "no rule" : RULES[rule];
}

const SIGNS: readonly (readonly [
  keyof MatchRow & ("name" | "edition" | "dates" | "parties" | "places"),
  string,
])[] = [
  ["name", "names"],
  ["edition", "editions"],
  ["dates", "dates"],
  ["parties", "parties"],
  ["places", "places"],
];

/** How alike two reports are, sign by sign: `names 1, dates 0.5`; empty where nothing can be compared. */
export function likenessInWords(match: MatchRow): string {
  return SIGNS.flatMap(([key, word]) => {
    const likeness = match[key];
    return likeness === null ? [] : [`${word} ${Math.round(likeness * 100) / 100}`];
  }).join(", ");
}
