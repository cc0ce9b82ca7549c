import { widthsThatLabel } from "./ticks.ts";

/** A year below its bar; style sheets hide it at the widths where not every year has room. */
export function YearTick(props: {
  readonly x: number | string;
  readonly y: number;
  readonly year: number;
  readonly count: number;
}) {
  const widths = widthsThatLabel(props.year, props.count);
  if (widths.length === 0) return null;
  return (
    <text
      x={props.x}
      y={props.y}
      className={`tick year-tick ${widths.map((width) => `tick-${width}`).join(" ")}`}
      textAnchor="middle"
    >
      {props.year}
    </text>
  );
}
