import type { TimelineRow } from "@drillbook/model";
import { type FilterValues, filterHref } from "../filters/filter-params.ts";
import { count, counted } from "../words/counts.ts";
import { periodInWords } from "../words/dates.ts";
import { exerciseTitle, type Labels, partyName } from "../words/parties.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { Drawing } from "./drawing.tsx";
import type { Hatch } from "./hatches.tsx";
import { Still } from "./still.tsx";
import { dayOf, timeTicks } from "./time-axis.ts";
import { TimelineBar } from "./timeline-bar.tsx";
import { spanOf } from "./timeline-span.ts";

const ROW = 20;
const TOP = 24;

/** What the timeline draws. */
export type TimelineProps = {
  readonly rows: readonly TimelineRow[];
  readonly labels: Labels;
  readonly filter: FilterValues;
  /** All of the selection, dated or not. */
  readonly total: number;
  /** Day of the latest article, ISO date: what is later has not been seen. */
  readonly latest_report: string | null;
};

/** When the latest exercises were held: a bar each, which fades where a day is not known. */
export function Timeline(props: TimelineProps) {
  const { rows, labels, filter, total } = props;
  const shown = rows.map((row) => ({ row, title: titleOf(row, labels) }));
  const all = `${count(total)} of the selection`;
  return (
    <ChartFrame
      id="timeline"
      heading={rows.length === 0 ? "No exercise has a known start" : "When the latest were held"}
      subtitle={`The ${counted(rows.length, "exercise")} and patrols that began, or are to begin, last`}
      footnote={
        <>
          Bars fade where the first or the last day is not known; one that ends in an open circle
          has no reported end. <a href={filterHref("/exercises", filter)}>See all {all}</a>.
        </>
      }
      legend={legendOf(rows)}
      twin={{
        caption: "Exercises by when they were held",
        header: ["Exercise", "When"],
        rows: shown.map(({ row, title }) => [title, whenOf(row)]),
      }}
    >
      {rows.length > 0 && (
        <Still>
          <TimelineDrawing {...props} shown={shown} />
        </Still>
      )}
    </ChartFrame>
  );
}

type Shown = { readonly row: TimelineRow; readonly title: string };

function titleOf(row: TimelineRow, labels: Labels): string {
  return exerciseTitle(
    row,
    row.participants.map((code) => partyName(labels, code)),
  );
}

function whenOf({ start_edtf, end_edtf }: TimelineRow): string {
  return periodInWords(start_edtf, end_edtf) ?? "";
}

/** How the bar of an exercise is painted besides its fading. */
export function hatchOf({ kind, status }: TimelineRow): Hatch | null {
  if (status === "cancelled") return "outline";
  return kind === "patrol" ? "kind" : null;
}

function legendOf(rows: readonly TimelineRow[]) {
  const look = (label: string, hatches: readonly Hatch[]) => ({
    label,
    fill: "var(--mark)",
    hatches,
    total: null,
  });
  const found = new Set(rows.map(hatchOf));
  if (found.size < 2) return [];
  return [
    look("Exercise", []),
    ...(found.has("kind") ? [look("Patrol", ["kind"])] : []),
    ...(found.has("outline") ? [look("Cancelled", ["outline"])] : []),
  ];
}

function TimelineDrawing(props: TimelineProps & { readonly shown: readonly Shown[] }) {
  const { shown, latest_report } = props;
  const spans = shown.map(({ row }) => spanOf(row));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const length = Math.max(1, last - first);
  const at = (day: number) => (day - first) / length;
  const height = TOP + shown.length * ROW + 4;
  const seen = latest_report === null ? null : dayOf(latest_report);
  return (
    <Drawing className="still timeline" height={height} label="Bars on an axis of time">
      <TimeGrid first={first} last={last} height={height} at={at} />
      {seen !== null && seen > first && seen < last && (
        <line
          className="seen"
          {...{ x1: percent(at(seen)), x2: percent(at(seen)) }}
          y1={TOP - 4}
          y2={height}
        >
          <title>Latest article</title>
        </line>
      )}
      {shown.map(({ row, title }, index) => (
        <TimelineBar
          key={row.exercise_id}
          span={spans[index] ?? spanOf(row)}
          at={at}
          y={TOP + index * ROW}
          hatch={hatchOf(row)}
          title={title}
          tip={`${title}, ${whenOf(row)}`}
          href={`/exercises/${encodeURIComponent(row.exercise_id)}`}
        />
      ))}
    </Drawing>
  );
}

/** A part of the whole as a share of the drawing's width. */
function percent(part: number): string {
  return `${Math.round(part * 100_000) / 1_000}%`;
}

function TimeGrid(props: {
  readonly first: number;
  readonly last: number;
  readonly height: number;
  readonly at: (day: number) => number;
}) {
  const { first, last, height, at } = props;
  const narrow = new Set(timeTicks(first, last, 6).map(({ day }) => day));
  return timeTicks(first, last, 13).map(({ day, label }) => {
    const x = percent(at(day));
    return (
      <g key={day} className={narrow.has(day) ? "" : "tick-not-narrow"}>
        <line className="gridline" x1={x} x2={x} y1={TOP - 4} y2={height} />
        <text className="tick" x={x} y="12" textAnchor={at(day) > 0.96 ? "end" : "start"}>
          {label}
        </text>
      </g>
    );
  });
}
