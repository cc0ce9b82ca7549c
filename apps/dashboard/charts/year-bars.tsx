import { BarMark } from "./bar-mark.tsx";
import type { Hatch } from "./hatches.tsx";
import type { Series } from "./series.ts";
import { countTicks } from "./ticks.ts";
import { BAND_GAP, isPartial, tallest, YEAR_BOX, type YearStack } from "./year-stack.ts";
import { YearTick } from "./year-tick.tsx";

const BASE = YEAR_BOX.height - YEAR_BOX.bottom;
const PLOT = BASE - YEAR_BOX.top;

/** The hatches of one bar: for what the series counts, and for a year that is not over. */
export function hatchesOf(stack: YearStack, series: Series, year: number): Hatch[] {
  const kind: Hatch[] = series.is_hatched ? ["kind"] : [];
  return isPartial(stack, year) ? [...kind, "partial"] : kind;
}

/**
 * Stacked bars over years as plain SVG: no script, any width (places across are shares of it).
 * The live chart takes the same box, so that nothing moves when it comes.
 */
export function YearBars({ stack, label }: { readonly stack: YearStack; readonly label: string }) {
  const ticks = countTicks(tallest(stack));
  const top = ticks.at(-1) ?? 1;
  return (
    <svg className="still year-bars" height={YEAR_BOX.height} role="img" aria-label={label}>
      <AxisTitle words={stack.axis_title} />
      {ticks.map((tick) => (
        <Gridline key={tick} tick={tick} y={BASE - (PLOT * tick) / top} />
      ))}
      {stack.years.map((year, index) => (
        <YearColumn key={year} stack={stack} index={index} top={top} />
      ))}
    </svg>
  );
}

/** What the value axis counts, in words at its top left. */
export function AxisTitle({
  words,
  x = -YEAR_BOX.left,
}: {
  readonly words: string;
  readonly x?: number;
}) {
  return (
    <text className="axis-title" x={x} y={10}>
      {words}
    </text>
  );
}

function Gridline({ tick, y }: { readonly tick: number; readonly y: number }) {
  return (
    <>
      <line className={tick === 0 ? "baseline" : "gridline"} x1="0" x2="100%" y1={y} y2={y} />
      <text className="tick" x={-8} y={y} dy="0.35em" textAnchor="end">
        {tick}
      </text>
    </>
  );
}

type ColumnProps = { readonly stack: YearStack; readonly index: number; readonly top: number };

function YearColumn({ stack, index, top }: ColumnProps) {
  const year = stack.years[index] ?? 0;
  const band = 100 / stack.years.length;
  const x = `${(index + BAND_GAP) * band}%`;
  const width = `${(1 - 2 * BAND_GAP) * band}%`;
  let y = BASE;
  return (
    <>
      {stack.series.map((series) => {
        const count = series.counts[index] ?? 0;
        if (count === 0) return null;
        const height = (PLOT * count) / top;
        y -= height;
        const tip = `${year}, ${series.label}: ${count}`;
        const mark = { x, y, width, height, fill: series.fill, tip };
        return <BarMark key={series.key} {...mark} hatches={hatchesOf(stack, series, year)} />;
      })}
      <YearTick
        x={`${(index + 0.5) * band}%`}
        y={YEAR_BOX.height - 6}
        year={year}
        count={stack.years.length}
      />
    </>
  );
}
