import { Drawing } from "./drawing.tsx";
import { MarkLink } from "./mark-link.tsx";
import { PictureRows } from "./picture-rows.tsx";
import { widthsThatLabel } from "./ticks.ts";

/** One value of one year. */
export type SmallMark = {
  readonly year: number;
  /** Null where there is nothing to tell: a share of nothing. */
  readonly value: number | null;
  /** What it says. */
  readonly tip: string;
  readonly href: string | null;
};

/** One of several small drawings over the same years. */
export type SmallMultiple = {
  readonly key: string;
  readonly name: string;
  /** Where the name leads; left out where there is no page of it. */
  readonly name_href?: string;
  /** What stands behind the name: its sum, its range. */
  readonly remark: string;
  readonly fill: string;
  readonly is_hatched: boolean;
  readonly marks: readonly SmallMark[];
};

function SmallName({ multiple: { name, name_href } }: { readonly multiple: SmallMultiple }) {
  return name_href === undefined ? name : <a href={name_href}>{name}</a>;
}

/** What small drawings one below the other have in common. */
export type SmallMultiplesProps = {
  readonly multiples: readonly SmallMultiple[];
  readonly years: readonly number[];
  /** The value that is as tall as a drawing. */
  readonly most: number;
  /** Bars for counts, lines for shares. */
  readonly mark: "bars" | "lines";
  readonly label: string;
};

const ROW = { height: 52, top: 8 } as const;

/** Small drawings one below the other, all on one scale: plain SVG, no script, any width. */
export function SmallMultiples(props: SmallMultiplesProps) {
  const { multiples, years, label } = props;
  return (
    <section className="small-multiples" aria-label={label}>
      {multiples.map((multiple) => (
        <div key={multiple.key} className="small-multiple">
          <p className="text-small">
            <SmallName multiple={multiple} /> <span className="text-muted">{multiple.remark}</span>
          </p>
          <SmallDrawing {...props} multiple={multiple} />
        </div>
      ))}
      <div className="small-multiple">
        <span />
        <YearAxis years={years} />
      </div>
    </section>
  );
}

/** The same drawings for a picture. */
export function smallMultiplesPicture(props: SmallMultiplesProps) {
  const rows = props.multiples.map((multiple) => ({
    key: multiple.key,
    name: `${multiple.name} ${multiple.remark}`.trim(),
    height: ROW.height,
    drawing: <SmallDrawing {...props} multiple={multiple} />,
  }));
  const axis = { key: "years", name: "", height: 20, drawing: <YearAxis years={props.years} /> };
  return <PictureRows rows={[...rows, axis]} />;
}

function SmallDrawing(props: RowProps) {
  const { multiple } = props;
  return (
    <Drawing height={ROW.height} label={multiple.name}>
      <line className="gridline" x1="0" x2="100%" y1={ROW.top} y2={ROW.top} />
      {props.mark === "bars" ? <SmallBars {...props} /> : <SmallLine {...props} />}
      <line className="baseline" x1="0" x2="100%" y1={ROW.height - 0.5} y2={ROW.height - 0.5} />
    </Drawing>
  );
}

type RowProps = SmallMultiplesProps & { readonly multiple: SmallMultiple };

const share = (part: number) => `${Math.round(part * 10_000) / 100}%`;
const heightOf = (value: number, most: number) => ((ROW.height - ROW.top) * value) / most;

function SmallBars({ multiple, most }: RowProps) {
  const band = 1 / multiple.marks.length;
  return multiple.marks.map(({ year, value, tip, href }, at) => {
    if (value === null || value === 0) return null;
    const height = heightOf(value, most);
    const place = { x: share(at * band + band * 0.12), width: share(band * 0.76) };
    return (
      <MarkLink key={year} href={href} label={tip}>
        <rect {...place} y={ROW.height - height} height={height} fill={multiple.fill}>
          <title>{tip}</title>
        </rect>
      </MarkLink>
    );
  });
}

function SmallLine({ multiple, most }: RowProps) {
  const { marks, fill, is_hatched } = multiple;
  const band = 100 / marks.length;
  const runs = runsOf(marks);
  return (
    <>
      <svg
        aria-hidden="true"
        viewBox={`0 0 100 ${ROW.height}`}
        preserveAspectRatio="none"
        width="100%"
        height={ROW.height}
      >
        {runs.map((run) => (
          <polyline
            key={run[0]}
            className="small-line"
            stroke={fill}
            strokeDasharray={is_hatched ? "3 2" : undefined}
            points={run
              .map((at) => [(at + 0.5) * band, ROW.height - heightOf(marks[at]?.value ?? 0, most)])
              .map(([x = 0, y = 0]) => `${x.toFixed(2)},${y.toFixed(1)}`)
              .join(" ")}
          />
        ))}
      </svg>
      {marks.map(({ year, value, tip, href }, at) =>
        value === null ? null : (
          <MarkLink key={year} href={href} label={tip}>
            <circle
              cx={share((at + 0.5) / marks.length)}
              cy={ROW.height - heightOf(value, most)}
              r="3"
              fill={fill}
            >
              <title>{tip}</title>
            </circle>
          </MarkLink>
        ),
      )}
    </>
  );
}

/** Indices of marks in a row that have a value: a line does not cross a gap. */
function runsOf(marks: readonly SmallMark[]): number[][] {
  const runs: number[][] = [];
  marks.forEach(({ value }, at) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  });
  return runs;
}

/** Years below small drawings, which are narrower than a chart: thinned one step further than there. */
export function YearAxis({ years }: { readonly years: readonly number[] }) {
  return (
    <svg className="year-axis" height="20" aria-hidden="true">
      {years.map((year, at) => {
        const widths = widthsThatLabel(year, years.length);
        const isFew = widths.includes("narrow");
        if (!isFew && !widths.includes("medium")) return null;
        return (
          <text
            key={year}
            className={`tick year-tick tick-wide ${isFew ? "tick-narrow tick-medium" : ""}`}
            x={share((at + 0.5) / years.length)}
            y="15"
            textAnchor="middle"
          >
            {year}
          </text>
        );
      })}
    </svg>
  );
}
