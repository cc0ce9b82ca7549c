"use client";

import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { BarMark } from "./bar-mark.tsx";
import { MarkLink } from "./mark-link.tsx";
import { longest, RANKING_BOX, type Ranking, rankingHeight } from "./ranking.ts";
import { RankingName, RankingNumber } from "./ranking-bars.tsx";
import { endOfStack, type Series, totalAt } from "./series.ts";
import { TooltipTable } from "./tooltip-table.tsx";

type Row = { readonly name: string; readonly index: number; readonly [series: string]: unknown };

/** What the live ranking draws. */
export type RankingBarsProps = { readonly ranking: Ranking; readonly label: string };

/** Horizontal bars with a tooltip under the pointer and the arrow keys; draws in a browser only. */
export function RankingBarsLive(props: RankingBarsProps) {
  return (
    <ResponsiveContainer className="live" width="100%" height={rankingHeight(props.ranking)}>
      <RankingBarsDrawing {...props} />
    </ResponsiveContainer>
  );
}

/** The drawing without its container: as wide as told, px, or as the container is. */
export function RankingBarsDrawing(props: RankingBarsProps & { readonly width?: number }) {
  const { ranking, label, ...size } = props;
  return (
    <BarChart
      {...size}
      height={rankingHeight(ranking)}
      layout="vertical"
      data={rowsOf(ranking)}
      margin={{ top: 0, right: RANKING_BOX.number, bottom: 0, left: 0 }}
      barCategoryGap={(RANKING_BOX.row - RANKING_BOX.bar) / 2}
      aria-label={label}
    >
      <XAxis type="number" hide domain={[0, longest(ranking)]} />
      <YAxis
        type="category"
        dataKey="name"
        width={RANKING_BOX.name}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }) => (
          <RankingName
            name={String(payload.value)}
            href={ranking.name_hrefs?.[ranking.names.indexOf(String(payload.value))]}
            x={RANKING_BOX.name - 8}
            y={Number(y)}
          />
        )}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ className: "cursor" }}
        content={({ active, label: name }) =>
          active ? <RankingTooltip ranking={ranking} name={String(name)} /> : null
        }
      />
      {ranking.series.map((series) => (
        <Bar
          key={series.key}
          dataKey={series.key}
          stackId="name"
          isAnimationActive={false}
          shape={(bar) => <LiveBar ranking={ranking} series={series} bar={bar} />}
        />
      ))}
    </BarChart>
  );
}

function rowsOf(ranking: Ranking): Row[] {
  return ranking.names.map((name, index) => ({
    ...Object.fromEntries(ranking.series.map((series) => [series.key, series.counts[index] ?? 0])),
    name,
    index,
  }));
}

type Drawn = { x?: number; y?: number; width?: number; height?: number; payload?: Row };

function LiveBar(props: {
  readonly ranking: Ranking;
  readonly series: Series;
  readonly bar: Drawn;
}) {
  const { ranking, series } = props;
  const { x = 0, y = 0, width = 0, height = 0, payload } = props.bar;
  if (payload === undefined || width <= 0) return null;
  const isEnd = endOfStack(ranking.series, payload.index) === series;
  const total = totalAt(ranking.series, payload.index);
  const hatches = series.is_hatched ? (["kind"] as const) : [];
  return (
    <>
      <MarkLink href={series.hrefs?.[payload.index]} label={`${payload.name}: ${total}`}>
        <BarMark x={x} y={y} width={width} height={height} fill={series.fill} hatches={hatches} />
      </MarkLink>
      {isEnd && <RankingNumber total={total} x={x + width} y={y + height / 2} />}
    </>
  );
}

function RankingTooltip({ ranking, name }: { readonly ranking: Ranking; readonly name: string }) {
  const index = ranking.names.indexOf(name);
  const rows = ranking.series
    .map((series) => ({ ...series, count: series.counts[index] ?? 0 }))
    .filter((row) => row.count > 0);
  return <TooltipTable title={name} rows={rows} total={totalAt(ranking.series, index)} />;
}
