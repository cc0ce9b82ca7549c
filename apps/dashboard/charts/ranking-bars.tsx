import { count as inWords } from "../words/counts.ts";
import { BarMark } from "./bar-mark.tsx";
import { Drawing } from "./drawing.tsx";
import { MarkLink } from "./mark-link.tsx";
import { longest, RANKING_BOX, type Ranking, rankingHeight, shortName } from "./ranking.ts";
import { totalAt } from "./series.ts";

const INSET = (RANKING_BOX.row - RANKING_BOX.bar) / 2;

/** Horizontal bars, a name before and a number behind each: plain SVG, no script, any width. */
export function RankingBars(props: { readonly ranking: Ranking; readonly label: string }) {
  const { ranking, label } = props;
  return (
    <Drawing className="still ranking-bars" height={rankingHeight(ranking)} label={label}>
      {ranking.names.map((name, index) => (
        <RankingRow key={name} ranking={ranking} index={index} />
      ))}
    </Drawing>
  );
}

function RankingRow({ ranking, index }: { readonly ranking: Ranking; readonly index: number }) {
  const name = ranking.names[index] ?? "";
  const most = longest(ranking);
  const top = index * RANKING_BOX.row;
  const total = totalAt(ranking.series, index);
  let before = 0;
  return (
    <>
      <RankingName
        name={name}
        href={ranking.name_hrefs?.[index]}
        x={-8}
        y={top + RANKING_BOX.row / 2}
      />
      {ranking.series.map((series) => {
        const count = series.counts[index] ?? 0;
        if (count === 0) return null;
        const x = `${(before / most) * 100}%`;
        before += count;
        const place = {
          x,
          y: top + INSET,
          width: `${(count / most) * 100}%`,
          height: RANKING_BOX.bar,
        };
        const tip = `${name}, ${series.label}: ${inWords(count)}`;
        const hatches = series.is_hatched ? (["kind"] as const) : [];
        return (
          <BarMark
            key={series.key}
            {...place}
            fill={series.fill}
            hatches={hatches}
            tip={tip}
            href={series.hrefs?.[index]}
          />
        );
      })}
      <RankingNumber total={total} x={`${(total / most) * 100}%`} y={top + RANKING_BOX.row / 2} />
    </>
  );
}

/** The name before a bar; its right edge at `x`, its middle at `y`. */
export function RankingName(props: {
  readonly name: string;
  readonly href?: string | null | undefined;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <MarkLink href={props.href}>
      <text className="name" x={props.x} y={props.y} dy="0.35em" textAnchor="end">
        {shortName(props.name)}
      </text>
    </MarkLink>
  );
}

/** The count behind a bar that ends at `x`. */
export function RankingNumber(props: {
  readonly total: number;
  readonly x: number | string;
  readonly y: number;
}) {
  return (
    <text className="tick" x={props.x} y={props.y} dx={6} dy="0.35em">
      {inWords(props.total)}
    </text>
  );
}
