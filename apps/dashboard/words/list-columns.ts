import type { ListColumn } from "../filters/list-params.ts";

/** The head of each column of the list. */
export const COLUMN_LABELS: Readonly<Record<ListColumn, string>> = {
  name: "Name",
  dates: "Dates",
  participants: "Participants",
  domains: "Domains",
  places: "Places",
  host: "Host",
  series: "Series",
  status: "Status",
  articles: "Articles",
  sources: "Sources",
};
