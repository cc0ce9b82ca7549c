import type { Hatch } from "./hatches.tsx";
import { MarkLink } from "./mark-link.tsx";

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
  /** The rows behind it. */
  readonly href?: string | null | undefined;
};

/** A bar: its fill, with stripes of the page's colour over it where it is hatched; its edge alone where it is an outline. */
export function BarMark({ fill, hatches, tip, href, ...place }: BarMarkProps) {
  const stripes = hatches.filter((hatch) => hatch !== "outline");
  const isOutline = stripes.length < hatches.length;
  return (
    <MarkLink href={href} label={tip ?? ""}>
      <g className="mark">
        <rect {...place} fill={isOutline ? "var(--page)" : fill} />
        {isOutline ||
          stripes.map((hatch) => <rect key={hatch} {...place} fill={`url(#hatch-${hatch})`} />)}
        {hatches.length > 0 && <rect {...place} fill="none" stroke={fill} />}
        {tip === undefined ? null : <title>{tip}</title>}
      </g>
    </MarkLink>
  );
}
