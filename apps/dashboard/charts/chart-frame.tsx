import type { ReactNode } from "react";
import { count } from "../words/counts.ts";
import { isCarried } from "./carried.ts";
import { ChartActions } from "./chart-actions.tsx";
import type { Hatch } from "./hatches.tsx";
import { Swatch } from "./swatch.tsx";
import { TableTwin, type Twin } from "./table-twin.tsx";

/** One paint of a chart and what it means; with a number where there is one to tell. */
export type LegendKey = {
  readonly label: string;
  readonly fill: string;
  readonly hatches: readonly Hatch[];
  readonly total: number | null;
};

/** What stands around every chart: what is seen, what is counted, the key, the source, the table. */
export type ChartFrameProps = {
  readonly id: string;
  /** What is seen, in a sentence. */
  readonly heading: string;
  /** What is counted. */
  readonly subtitle: string;
  /** What the reader must know to trust it: source, coverage. */
  readonly footnote: ReactNode;
  /** What the paints mean; [] where the bars speak for themselves. */
  readonly legend: readonly LegendKey[];
  /** The table behind the drawing; null where the drawing is a table itself. */
  readonly twin: Twin | null;
  /** What can be chosen about the drawing: links, which work without a script. */
  readonly controls?: ReactNode;
  /** What belongs to the drawing and stands below its box. */
  readonly below?: ReactNode;
  /** What a picture shows where it cannot show what the page does: one drawing, as wide as its place. */
  readonly picture?: ReactNode;
  /** The drawing of the server and the live one, which lie in the same box. */
  readonly children: ReactNode;
};

/** The one frame of all charts. */
export function ChartFrame(props: ChartFrameProps) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id} className="text-title font-semibold">
        {props.heading}
      </h2>
      <p className="mt-0.5 text-muted">{props.subtitle}</p>
      {props.controls !== undefined && <div className="chart-controls">{props.controls}</div>}
      {props.legend.length > 0 && <Legend keys={props.legend} />}
      <div className="plot mt-2">{props.children}</div>
      {props.below}
      <p className="mt-1 max-w-text text-small text-muted">{props.footnote}</p>
      {props.twin !== null && <TableTwin twin={props.twin} />}
      {isCarried(props.id) && <ChartActions id={props.id} />}
    </section>
  );
}

function Legend({ keys }: { readonly keys: readonly LegendKey[] }) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-2 text-small">
      {keys.map(({ label, fill, hatches, total }) => (
        <li key={label} className="flex items-center gap-x-0.5">
          <Swatch fill={fill} hatches={hatches} />
          {label}
          {total !== null && <span className="text-muted">{count(total)}</span>}
        </li>
      ))}
    </ul>
  );
}
