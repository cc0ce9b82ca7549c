import type { Hatch } from "./hatches.tsx";
import { MarkLink } from "./mark-link.tsx";
import type { TimelineSpan } from "./timeline-span.ts";

const BAR = { top: 4, height: 10 } as const;
const LONGEST_TITLE = 26;

/** One exercise on the axis of time, its title beside it: fades where a day is not known. */
export function TimelineBar(props: {
  readonly span: TimelineSpan;
  /** Where a day lies, 0 to 1. */
  readonly at: (day: number) => number;
  readonly y: number;
  readonly hatch: Hatch | null;
  readonly title: string;
  readonly tip: string;
  readonly href: string;
}) {
  const { span, at, y, hatch, title, tip, href } = props;
  const isBehind = 1 - at(span.to) > at(span.from);
  return (
    <MarkLink href={href}>
      <g className="timeline-bar">
        <title>{tip}</title>
        <Pieces span={span} at={at} y={y + BAR.top} hatch={hatch} />
        {span.is_open && (
          <circle
            className="open-end"
            cx={share(at(span.to))}
            cy={y + BAR.top + BAR.height / 2}
            r="4"
          />
        )}
        <text
          className="name"
          x={share(isBehind ? at(span.to) : at(span.from))}
          dx={isBehind ? 10 : -8}
          y={y + BAR.top + BAR.height / 2}
          dy="0.35em"
          textAnchor={isBehind ? "start" : "end"}
        >
          {shortTitle(title)}
        </text>
      </g>
    </MarkLink>
  );
}

type PiecesProps = {
  readonly span: TimelineSpan;
  readonly at: (day: number) => number;
  readonly y: number;
  readonly hatch: Hatch | null;
};

function Pieces({ span, at, y, hatch }: PiecesProps) {
  const pieces = [
    { from: span.from, to: span.sure_from, fill: "url(#fade-in)" },
    { from: span.sure_from, to: span.sure_to, fill: "var(--mark)" },
    { from: span.sure_to, to: span.to, fill: "url(#fade-out)" },
  ].filter(({ from, to }) => to > from);
  const whole = { x: share(at(span.from)), width: share(at(span.to) - at(span.from)) };
  const box = { y, height: BAR.height };
  if (hatch === "outline") {
    return <rect {...whole} {...box} className="least" fill="var(--page)" stroke="var(--mark)" />;
  }
  return (
    <>
      {pieces.map(({ from, to, fill }) => (
        <rect
          key={fill}
          {...box}
          x={share(at(from))}
          width={share(at(to) - at(from))}
          className={fill === "var(--mark)" ? "least" : ""}
          fill={fill}
        />
      ))}
      {hatch !== null && (
        <rect {...whole} {...box} className="least" fill={`url(#hatch-${hatch})`} />
      )}
    </>
  );
}

function share(part: number): string {
  return `${Math.round(part * 100_000) / 1_000}%`;
}

function shortTitle(title: string): string {
  const letters = [...title];
  if (letters.length <= LONGEST_TITLE) return title;
  return `${letters
    .slice(0, LONGEST_TITLE - 1)
    .join("")
    .trimEnd()}…`;
}
