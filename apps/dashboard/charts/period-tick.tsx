import type { Period } from "./period-stack.ts";
import { widthsThatLabel } from "./ticks.ts";

/** A year below the first of its bars; style sheets hide it at the widths where not every year has room. */
export function PeriodTick(props: {
  readonly x: number | string;
  readonly y: number;
  readonly period: Period | undefined;
  /** How many years the axis spans. */
  readonly years: number;
}) {
  const { period } = props;
  if (!period?.is_labelled) return null;
  const widths = widthsThatLabel(period.year, props.years);
  if (widths.length === 0) return null;
  return (
    <text
      x={props.x}
      y={props.y}
      className={`tick year-tick ${widths.map((width) => `tick-${width}`).join(" ")}`}
      textAnchor="middle"
    >
      {period.year}
    </text>
  );
}
