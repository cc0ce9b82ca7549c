import type { EditionRow } from "@drillbook/model";
import { exerciseHref } from "../words/addresses.ts";
import { periodInWords } from "../words/dates.ts";
import type { LegendKey } from "./chart-frame.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import { type EditionLine, type EditionMark, editionLine, longestGap } from "./edition-line.ts";
import { PeriodTick } from "./period-tick.tsx";
import { Still } from "./still.tsx";
import type { Twin } from "./table-twin.tsx";

const RADIUS = 7;
const STEP = 2 * RADIUS + 4;
const TOP = 12;
const TICKS = 28;

/** Heading of the line: the longest time between two editions. */
export function editionsHeading(rows: readonly EditionRow[]): string {
  const years = new Set(rows.flatMap(({ year }) => year ?? []));
  if (years.size < 2)
    return rows.length === 1 ? "One edition is known" : "All editions were in one year";
  const gap = longestGap(rows);
  if (gap === null) return "Reported every year";
  return `The longest gap was from ${gap[0]} to ${gap[1]}`;
}

function twinOf(rows: readonly EditionRow[]): Twin {
  return {
    caption: "Editions by date",
    header: ["Edition", "Dates", "Status", "Articles"],
    rows: rows.map((row) => [
      row.name ?? row.exercise_id,
      periodInWords(row.start_edtf, row.end_edtf) ?? "not reported",
      row.status ?? "",
      row.article_count,
    ]),
  };
}

/** The editions of a series on a line of years: each a mark that leads to it, years without one stay empty. */
export function SeriesEditions({ rows }: { readonly rows: readonly EditionRow[] }) {
  const line = editionLine(rows);
  const heading = editionsHeading(rows);
  const undated = line.undated > 0 ? ` Not on the line: ${line.undated} without a known year.` : "";
  return (
    <ChartFrame
      id="series-editions"
      heading={heading}
      subtitle="Editions by the day on which they began; each leads to its page"
      footnote={`A pale bar spans the days on which an edition can have begun, where no day is reported.${undated}`}
      legend={legendOf(line)}
      twin={twinOf(rows)}
    >
      <Still>
        <EditionDrawing line={line} label={`Time line: ${heading}`} />
      </Still>
    </ChartFrame>
  );
}

function legendOf({ marks }: EditionLine): LegendKey[] {
  const key = (label: string, hatches: LegendKey["hatches"]): LegendKey => ({
    label,
    fill: "var(--mark)",
    hatches,
    total: null,
  });
  if (!marks.some((mark) => mark.is_patrol)) return [];
  return [key("Exercise", []), key("Patrol", ["kind"])];
}

function EditionDrawing({ line, label }: { readonly line: EditionLine; readonly label: string }) {
  const highest = line.marks.reduce((most, mark) => Math.max(most, mark.level), 0);
  const base = TOP + 2 * RADIUS + highest * STEP + 6;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links within a drawing
    <svg className="still edition-line" height={base + TICKS} role="group" aria-label={label}>
      <line className="baseline" x1="0" x2="100%" y1={base} y2={base} />
      {line.years.map((year, at) => (
        <YearMark key={year} year={year} at={at} count={line.years.length} base={base} />
      ))}
      {line.marks.map((mark) => (
        <Edition key={mark.exercise_id} mark={mark} base={base} />
      ))}
    </svg>
  );
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

function YearMark(props: {
  readonly year: number;
  readonly at: number;
  readonly count: number;
  readonly base: number;
}) {
  const x = percent(props.at / props.count);
  return (
    <>
      <line className="gridline" x1={x} x2={x} y1={TOP - 8} y2={props.base} />
      <PeriodTick
        x={percent((props.at + 0.5) / props.count)}
        y={props.base + 20}
        period={{
          key: `${props.year}`,
          label: `${props.year}`,
          year: props.year,
          is_labelled: true,
          is_partial: false,
        }}
        years={props.count}
      />
    </>
  );
}

function Edition({ mark, base }: { readonly mark: EditionMark; readonly base: number }) {
  const y = base - 6 - RADIUS - mark.level * STEP;
  const place = { cx: percent(mark.at), cy: y, r: RADIUS };
  return (
    <a href={exerciseHref(mark.exercise_id)} aria-label={mark.tip} className="edition">
      <title>{mark.tip}</title>
      <rect
        className="span"
        x={percent(mark.from)}
        y={y - 3}
        width={percent(mark.to - mark.from)}
        height={6}
        fill="var(--baseline)"
      />
      {mark.is_cancelled ? (
        <circle {...place} fill="var(--page)" stroke="var(--mark)" strokeDasharray="3 2" />
      ) : (
        <circle {...place} fill="var(--mark)" stroke="var(--page)" />
      )}
      {mark.is_patrol && <circle {...place} fill="url(#hatch-kind)" stroke="var(--mark)" />}
    </a>
  );
}
