import type { PeriodUnit } from "@drillbook/model";
import { count, counted } from "../words/counts.ts";
import { UNIT_WORDS } from "./frequency-words.ts";
import { BAND_GAP, type Period } from "./period-stack.ts";

const HEIGHT = 36;

/** Articles read in the periods of the chart above, so that a rise of both is seen as such. */
export function CoverageStrip(props: {
  readonly periods: readonly Period[];
  /** By period. */
  readonly read: ReadonlyMap<string, number>;
  /** Articles of no known date. */
  readonly undated: number;
  readonly unit: PeriodUnit;
}) {
  const { periods, read, undated, unit } = props;
  const counts = periods.map(({ key }) => read.get(key) ?? 0);
  const most = counts.reduce((high, each) => Math.max(high, each), 0);
  const words = `Articles read, by publication: at most ${count(most)} a ${UNIT_WORDS[unit].one}${
    undated > 0 ? `; ${counted(undated, "article")} of unknown date` : ""
  }`;
  if (most === 0) return null;
  return (
    <div className="mt-1">
      <p className="text-small text-muted">{words}</p>
      <svg
        className="still period-bars coverage-strip"
        height={HEIGHT}
        role="img"
        aria-label={`Bar chart: ${words}`}
      >
        {periods.map((period, at) => (
          <CoverageBar
            key={period.key}
            period={period}
            at={at / periods.length}
            band={1 / periods.length}
            article_count={counts[at] ?? 0}
            most={most}
          />
        ))}
        <line className="gridline" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      </svg>
    </div>
  );
}

function CoverageBar(props: {
  readonly period: Period;
  /** Left edge and width as parts of the whole. */
  readonly at: number;
  readonly band: number;
  readonly article_count: number;
  readonly most: number;
}) {
  const { period, at, band, article_count, most } = props;
  if (article_count === 0) return null;
  const height = (HEIGHT * article_count) / most;
  const share = (part: number) => `${Math.round(part * 100_000) / 1_000}%`;
  return (
    <rect
      className="coverage-bar"
      x={share(at + band * BAND_GAP)}
      width={share(band * (1 - 2 * BAND_GAP))}
      y={HEIGHT - height}
      height={height}
    >
      <title>{`${period.label}: ${counted(article_count, "article")} read`}</title>
    </rect>
  );
}
