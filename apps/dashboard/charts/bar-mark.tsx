import type { Hatch } from "./hatches.tsx";

/** Where a bar lies and how it is painted; lengths in px, or as a share ("12%") of the drawing. */
export type BarMarkProps = {
  readonly x: number | string;
  readonly y: number;
  readonly width: number | string;
  readonly height: number;
  readonly fill: string;
  readonly hatches: readonly Hatch[];
  /** What a pointer at rest is told, as a cell of the table would say it. */
  readonly tip?: string | undefined;
};

/** A bar: its fill, with stripes of the page's colour over it where it is hatched. */
export function BarMark({ fill, hatches, tip, ...place }: BarMarkProps) {
  return (
    <g className="mark">
      <rect {...place} fill={fill} />
      {hatches.map((hatch) => (
        <rect key={hatch} {...place} fill={`url(#hatch-${hatch})`} />
      ))}
      {hatches.length > 0 && <rect {...place} fill="none" stroke={fill} />}
      {tip === undefined ? null : <title>{tip}</title>}
    </g>
  );
}
