import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsStringLiteral,
} from "nuqs/server";
import { FILTER_PARAMS, type FilterValues } from "../filters/filter-params.ts";

/** What `unit` may be in an address: how finely the chart over time cuts it. */
export const UNIT_CHOICES = ["year", "half", "quarter", "month"] as const;
/** What `measure` may be: what the chart over time counts. */
export const MEASURE_CHOICES = ["exercises", "days", "participations"] as const;
/** What `split` may be: by what the chart over time stacks. */
export const SPLIT_CHOICES = ["kind", "status", "none"] as const;
/** What `domains_as` may be: numbers of exercises, or parts of all of a year. */
export const DOMAINS_AS_CHOICES = ["count", "share"] as const;
/** What `participants_as` may be: a ranking, or counts over the years. */
export const PARTICIPANTS_AS_CHOICES = ["ranking", "years"] as const;

/** How charts are drawn, as it stands in an address beside the filter. */
export const CHART_PARAMS = {
  unit: parseAsStringLiteral(UNIT_CHOICES).withDefault("year"),
  measure: parseAsStringLiteral(MEASURE_CHOICES).withDefault("exercises"),
  split: parseAsStringLiteral(SPLIT_CHOICES).withDefault("kind"),
  domains_as: parseAsStringLiteral(DOMAINS_AS_CHOICES).withDefault("count"),
  participants_as: parseAsStringLiteral(PARTICIPANTS_AS_CHOICES).withDefault("ranking"),
};

/** How the charts of an address are drawn. */
export type ChartValues = inferParserType<typeof CHART_PARAMS>;

/** Reads how charts are drawn; what cannot be read counts as absent. */
export const readChart = createLoader(CHART_PARAMS);

const pageHref = createSerializer({ ...FILTER_PARAMS, ...CHART_PARAMS });

/** The filter of a page and how its charts are drawn: what the links of a chart start from. */
export type PageValues = { readonly filter: FilterValues; readonly chart: ChartValues };

/** The same overview with one thing drawn in another way. */
export function chartHref({ filter, chart }: PageValues, change: Partial<ChartValues>): string {
  return pageHref("/", { ...filter, ...chart, ...change });
}
