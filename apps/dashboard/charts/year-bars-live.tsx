"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { BarMark } from "./bar-mark.tsx";
import { type Series, totalAt } from "./series.ts";
import { countTicks } from "./ticks.ts";
import { TooltipTable } from "./tooltip-table.tsx";
import { AxisTitle, hatchesOf } from "./year-bars.tsx";
import { BAND_GAP, isPartial, tallest, YEAR_BOX, type YearStack } from "./year-stack.ts";
import { YearTick } from "./year-tick.tsx";

type Row = { readonly year: number; readonly index: number; readonly [series: string]: number };

/** What the live chart draws. */
export type YearBarsProps = { readonly stack: YearStack; readonly label: string };

/** Stacked bars over years with a tooltip under the pointer and the arrow keys; draws in a browser only. */
export function YearBarsLive(props: YearBarsProps) {
  return (
    <ResponsiveContainer className="live" width="100%" height={YEAR_BOX.height}>
      <YearBarsDrawing {...props} />
    </ResponsiveContainer>
  );
}

/** The drawing without its container: as wide as told, px, or as the container is. */
export function YearBarsDrawing(props: YearBarsProps & { readonly width?: number }) {
  const { stack, label, ...size } = props;
  const ticks = countTicks(tallest(stack));
  return (
    <BarChart
      {...size}
      height={YEAR_BOX.height}
      data={rowsOf(stack)}
      margin={{ top: YEAR_BOX.top, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={`${BAND_GAP * 100}%`}
      aria-label={label}
    >
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="year"
        height={YEAR_BOX.bottom}
        interval={0}
        tickLine={false}
        tick={(tick) => (
          <LiveYear x={Number(tick.x)} year={Number(tick.payload.value)} stack={stack} />
        )}
      />
      <YAxis
        width={YEAR_BOX.left}
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 1]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tickSize={0}
        tickMargin={8}
        tick={{ className: "tick" }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ className: "cursor" }}
        content={({ active, label: year }) =>
          active ? <YearTooltip stack={stack} year={Number(year)} /> : null
        }
      />
      {stack.series.map((series) => (
        <Bar
          key={series.key}
          dataKey={series.key}
          stackId="year"
          isAnimationActive={false}
          shape={(bar) => <LiveBar stack={stack} series={series} bar={bar} />}
        />
      ))}
      <AxisTitle words={stack.axis_title} x={0} />
    </BarChart>
  );
}

function rowsOf(stack: YearStack): Row[] {
  return stack.years.map((year, index) => ({
    ...Object.fromEntries(stack.series.map((series) => [series.key, series.counts[index] ?? 0])),
    year,
    index,
  }));
}

function LiveYear(props: { readonly x: number; readonly year: number; readonly stack: YearStack }) {
  return (
    <YearTick
      x={props.x}
      y={YEAR_BOX.height - 6}
      year={props.year}
      count={props.stack.years.length}
    />
  );
}

type Drawn = { x?: number; y?: number; width?: number; height?: number; payload?: Row };

function LiveBar(props: {
  readonly stack: YearStack;
  readonly series: Series;
  readonly bar: Drawn;
}) {
  const { stack, series } = props;
  const { x = 0, y = 0, width = 0, height = 0, payload } = props.bar;
  if (payload === undefined || height <= 0) return null;
  const mark = { x, y, width, height, fill: series.fill };
  return <BarMark {...mark} hatches={hatchesOf(stack, series, payload.year)} />;
}

function YearTooltip({ stack, year }: { readonly stack: YearStack; readonly year: number }) {
  const index = stack.years.indexOf(year);
  const rows = stack.series
    .map((series) => ({ ...series, count: series.counts[index] ?? 0 }))
    .filter((row) => row.count > 0);
  return (
    <TooltipTable
      title={isPartial(stack, year) ? `${year}, so far` : `${year}`}
      rows={rows}
      total={stack.series.length > 1 ? totalAt(stack.series, index) : null}
    />
  );
}
