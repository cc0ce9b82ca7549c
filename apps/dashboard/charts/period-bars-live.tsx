"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { compact } from "../words/counts.ts";
import { BarMark } from "./bar-mark.tsx";
import { MarkLink } from "./mark-link.tsx";
import { AxisTitle } from "./period-bars.tsx";
import { BAND_GAP, PERIOD_BOX, type PeriodStack, tallest, yearCount } from "./period-stack.ts";
import { PeriodTick } from "./period-tick.tsx";
import { barTip, hatchesOf, periodTitle } from "./period-words.ts";
import { type Series, totalAt } from "./series.ts";
import { countTicks } from "./ticks.ts";
import { TooltipTable } from "./tooltip-table.tsx";

type Row = { readonly key: string; readonly index: number; readonly [series: string]: unknown };

/** What the live chart draws. */
export type PeriodBarsProps = { readonly stack: PeriodStack; readonly label: string };

/** Stacked bars over time with a tooltip under the pointer and the arrow keys; draws in a browser only. */
export function PeriodBarsLive(props: PeriodBarsProps) {
  return (
    <ResponsiveContainer className="live" width="100%" height={PERIOD_BOX.height}>
      <PeriodBarsDrawing {...props} />
    </ResponsiveContainer>
  );
}

/** The drawing without its container: as wide as told, px, or as the container is. */
export function PeriodBarsDrawing(props: PeriodBarsProps & { readonly width?: number }) {
  const { stack, label, ...size } = props;
  const ticks = countTicks(tallest(stack));
  return (
    <BarChart
      {...size}
      height={PERIOD_BOX.height}
      data={rowsOf(stack)}
      margin={{ top: PERIOD_BOX.top, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={`${BAND_GAP * 100}%`}
      aria-label={label}
    >
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="key"
        height={PERIOD_BOX.bottom}
        interval={0}
        tickLine={false}
        tick={(tick) => (
          <LivePeriod x={Number(tick.x)} period={String(tick.payload.value)} stack={stack} />
        )}
      />
      <YAxis
        width={PERIOD_BOX.left}
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 1]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tickSize={0}
        tickMargin={8}
        tickFormatter={compact}
        tick={{ className: "tick" }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ className: "cursor" }}
        content={({ active, label: period }) =>
          active ? <PeriodTooltip stack={stack} period={String(period)} /> : null
        }
      />
      {stack.series.map((series) => (
        <Bar
          key={series.key}
          dataKey={series.key}
          stackId="period"
          isAnimationActive={false}
          shape={(bar) => <LiveBar stack={stack} series={series} bar={bar} />}
        />
      ))}
      <AxisTitle words={stack.axis_title} x={0} />
    </BarChart>
  );
}

function rowsOf(stack: PeriodStack): Row[] {
  return stack.periods.map(({ key }, index) => ({
    ...Object.fromEntries(stack.series.map((series) => [series.key, series.counts[index] ?? 0])),
    key,
    index,
  }));
}

const indexOf = (stack: PeriodStack, period: string): number =>
  stack.periods.findIndex(({ key }) => key === period);

type OfPeriod = { readonly stack: PeriodStack; readonly period: string };

function LivePeriod({ x, stack, period }: OfPeriod & { readonly x: number }) {
  return (
    <PeriodTick
      x={x}
      y={PERIOD_BOX.height - 6}
      period={stack.periods[indexOf(stack, period)]}
      years={yearCount(stack)}
    />
  );
}

type Drawn = { x?: number; y?: number; width?: number; height?: number; payload?: Row };

function LiveBar(props: {
  readonly stack: PeriodStack;
  readonly series: Series;
  readonly bar: Drawn;
}) {
  const { stack, series } = props;
  const { x = 0, y = 0, width = 0, height = 0, payload } = props.bar;
  const period = stack.periods[payload?.index ?? -1];
  if (payload === undefined || period === undefined || height <= 0) return null;
  const place = { x, y, width, height };
  const label = barTip(series, period, series.counts[payload.index] ?? 0);
  return (
    <MarkLink href={series.hrefs?.[payload.index]} label={label}>
      <BarMark {...place} fill={series.fill} hatches={hatchesOf(series, period)} />
    </MarkLink>
  );
}

function PeriodTooltip({ stack, period }: OfPeriod) {
  const index = indexOf(stack, period);
  const found = stack.periods[index];
  const rows = stack.series
    .map((series) => ({ ...series, count: series.counts[index] ?? 0 }))
    .filter((row) => row.count > 0);
  return (
    <TooltipTable
      title={found === undefined ? period : periodTitle(found)}
      rows={rows}
      total={stack.series.length > 1 ? totalAt(stack.series, index) : null}
    />
  );
}
