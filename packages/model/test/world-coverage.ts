import type { CoverageRow } from "../src/index.ts";

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
