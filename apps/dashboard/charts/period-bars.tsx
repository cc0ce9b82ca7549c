import { compact } from "../words/counts.ts";
import { BarMark } from "./bar-mark.tsx";
import { Drawing } from "./drawing.tsx";
import { BAND_GAP, PERIOD_BOX, type PeriodStack, tallest, yearCount } from "./period-stack.ts";
import { PeriodTick } from "./period-tick.tsx";
import { barTip, hatchesOf } from "./period-words.ts";
import { countTicks } from "./ticks.ts";

const BASE = PERIOD_BOX.height - PERIOD_BOX.bottom;
/** From so many bars on, the line around each is thinner. */
const DENSE = 80;
const PLOT = BASE - PERIOD_BOX.top;

/**
 * Stacked bars over time as plain SVG: no script, any width (places across are shares of it); each
 * bar leads to its rows. The live chart takes the same box, so that nothing moves when it comes.
 */
export function PeriodBars({
  stack,
  label,
}: {
  readonly stack: PeriodStack;
  readonly label: string;
}) {
  const ticks = countTicks(tallest(stack));
  const top = ticks.at(-1) ?? 1;
  return (
    <Drawing
      className={`still period-bars ${stack.periods.length > DENSE ? "dense" : ""}`}
      height={PERIOD_BOX.height}
      label={label}
    >
      <AxisTitle words={stack.axis_title} />
      {ticks.map((tick) => (
        <Gridline key={tick} tick={tick} y={BASE - (PLOT * tick) / top} />
      ))}
      {stack.periods.map(({ key }, index) => (
        <PeriodColumn key={key} stack={stack} index={index} top={top} />
      ))}
    </Drawing>
  );
}

/** What the value axis counts, in words at its top left. */
export function AxisTitle({
  words,
  x = -PERIOD_BOX.left,
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
        {compact(tick)}
      </text>
    </>
  );
}

type ColumnProps = { readonly stack: PeriodStack; readonly index: number; readonly top: number };

function PeriodColumn({ stack, index, top }: ColumnProps) {
  const period = stack.periods[index];
  if (period === undefined) return null;
  const band = 100 / stack.periods.length;
  const x = `${round((index + BAND_GAP) * band)}%`;
  const width = `${round((1 - 2 * BAND_GAP) * band)}%`;
  let y = BASE;
  return (
    <>
      {stack.series.map((series) => {
        const amount = series.counts[index] ?? 0;
        if (amount === 0) return null;
        const height = (PLOT * amount) / top;
        y -= height;
        const mark = { x, y, width, height, fill: series.fill, hatches: hatchesOf(series, period) };
        const tip = barTip(series, period, amount);
        return <BarMark key={series.key} {...mark} tip={tip} href={series.hrefs?.[index]} />;
      })}
      <PeriodTick
        x={`${round((index + 0.5) * band)}%`}
        y={PERIOD_BOX.height - 6}
        period={period}
        years={yearCount(stack)}
      />
    </>
  );
}

function round(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}
