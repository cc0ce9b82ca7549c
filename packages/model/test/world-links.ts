import type { MatchRow, RedirectRow } from "../src/index.ts";

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

/** Ids that exercises of the world had before. */
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
