import type { OverviewRow } from "@drillbook/model";
import { within } from "@testing-library/react";
import { readChart } from "../charts/chart-params.ts";
import { readFilter } from "../filters/filter-params.ts";

/** Figures of an overview: nine exercises and patrols from 2022 to 2024. */
export const numbers: OverviewRow = {
  exercise_count: 7,
  patrol_count: 2,
  undated_count: 1,
  country_count: 3,
  article_count: 12,
  source_count: 4,
  first_year: 2022,
  last_year: 2024,
  latest_report: "2024-03-16",
};

/** What an address says of the filter and the charts. */
export const valuesOf = (params: Record<string, string> = {}) => ({
  filter: readFilter(params),
  chart: readChart(params),
});

/** The text of every row of the table behind a chart, header first. */
export const twinOf = (root: HTMLElement) =>
  within(root)
    .getAllByRole("row", { hidden: true })
    .map((row) => [...row.children].map((cell) => cell.textContent));
