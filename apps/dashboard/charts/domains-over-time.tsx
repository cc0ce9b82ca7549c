import type { DomainsOverTimeRow, OverviewRow } from "@drillbook/model";
import { kindNoun, kindsCounted } from "../words/counted-kinds.ts";
import { domainHeading } from "../words/headings.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { chartHref, DOMAINS_AS_CHOICES, type PageValues } from "./chart-params.ts";
import { Choices } from "./choices.tsx";
import { partialFrom, partialNote } from "./coverage.ts";
import { domainBars, domainTallies, domainTotal } from "./domain-bars.ts";
import { DomainShares, domainSharesPicture, domainShareTwin } from "./domain-shares.tsx";
import { LivePeriodBars } from "./live.tsx";
import { PeriodBars } from "./period-bars.tsx";
import { periodLegend, periodTwin } from "./period-words.ts";
import { Still } from "./still.tsx";

const LABELS = { count: "Number", share: "Share" } as const;

/** What the exercises of each year trained, in numbers or as parts of all. */
export function DomainsOverTime(props: {
  readonly rows: readonly DomainsOverTimeRow[];
  readonly numbers: OverviewRow;
  /** Exercises of a known year: an exercise of two domains counts once. */
  readonly dated_count: number;
  readonly values: PageValues;
}) {
  const { rows, numbers, dated_count, values } = props;
  const { kind } = values.filter;
  const stack = domainBars(rows, partialFrom(numbers, "year"), values.filter);
  const unknown = domainTotal(rows, "unknown");
  const heading = domainHeading(domainTallies(rows), dated_count, unknown, kindNoun(kind));
  const isShare = values.chart.domains_as === "share";
  const choices = DOMAINS_AS_CHOICES.map((domains_as) => ({
    label: LABELS[domains_as],
    href: chartHref(values, { domains_as }),
    is_current: values.chart.domains_as === domains_as,
  }));
  const subtitle = isShare
    ? `${kindsCounted(kind)} of each domain, as a share of all of the year`
    : `${kindsCounted(kind)} by year and domain`;
  return (
    <ChartFrame
      id="domains-over-time"
      heading={heading}
      subtitle={subtitle}
      controls={<Choices label="Show" choices={choices} />}
      footnote={`${isShare ? "Each line runs from 0 to 100%; beside its name the share of all years. " : ""}An exercise of several domains counts in each of them. ${partialNote(numbers, "year")}`}
      legend={isShare ? [] : periodLegend(stack)}
      picture={isShare && domainSharesPicture({ rows, filter: values.filter, dated_count })}
      twin={isShare ? domainShareTwin(rows, subtitle) : periodTwin(stack, subtitle)}
    >
      {isShare ? (
        <DomainShares rows={rows} filter={values.filter} dated_count={dated_count} />
      ) : (
        <>
          <Still>
            <PeriodBars stack={stack} label={`Stacked bar chart: ${heading}`} />
          </Still>
          <LivePeriodBars stack={stack} label={`Stacked bar chart: ${heading}`} />
        </>
      )}
    </ChartFrame>
  );
}
