import type { CoverageRow, MatchRow, RedirectRow } from "../src/index.ts";

/** What was read. */
export const coverage: CoverageRow[] = [
  ["2021-10", "Harbour Post", "en", 3, 1, 0] as const,
  ["2021-10", "Echo", "en", 1, 1, 1] as const,
  ["2021-12", "Echo", "ru", 2, 0, 0] as const,
  ["2024-07", "Harbour Post", "en", 1, 1, 0] as const,
  [null, null, "en", 4, 1, 0] as const,
].map(([month, publisher, language, article_count, with_exercises_count, duplicate_count]) => ({
  month,
  publisher,
  language,
  article_count,
  with_exercises_count,
  duplicate_count,
}));

/** Ids that earlier datasets gave. */
export const redirects: RedirectRow[] = [
  {
    old_id: "blue-heron-undated",
    new_ids: ["blue-heron-2021"],
    reason: "merged",
    report_ids: ["a1-1"],
  },
  {
    old_id: "calm-steppe",
    new_ids: ["calm-steppe-2021", "chn-pak-2023"],
    reason: "split",
    report_ids: [],
  },
  { old_id: "long-gone-2019", new_ids: [], reason: "gone", report_ids: ["a0-1", "a0-2"] },
];

/** Why reports of the world are of one exercise or not. */
export const matches: MatchRow[] = [
  {
    report_id: "a-3-1",
    other_report_id: "a-4-1",
    is_joined: false,
    rule: null,
    veto: "hosts",
    score: 0.71,
    name: 1,
    edition: null,
    dates: 0.5,
    parties: 0.4,
    places: null,
  },
];
