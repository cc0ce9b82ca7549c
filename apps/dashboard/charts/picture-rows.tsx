import { Fragment, type ReactNode } from "react";

/** One of several drawings that lie one below the other in a picture. */
export type PictureRow = {
  readonly key: string;
  readonly name: string;
  readonly height: number;
  /** A drawing as wide as its place. */
  readonly drawing: ReactNode;
};

/** Width of what lies inside the edges of a picture, and of the names before its rows, px. */
export const PICTURE_WIDTH = 896;
const NAMES = 200;
const GAP = 8;

/** Drawings with their names before them, for a picture: on the page style sheets place them. */
export function PictureRows({ rows }: { readonly rows: readonly PictureRow[] }) {
  const tops = rows.map((_, at) =>
    rows.slice(0, at).reduce((sum, row) => sum + row.height + GAP, 0),
  );
  const last = rows.at(-1);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the picture around it has one
    <svg className="still" height={(tops.at(-1) ?? 0) + (last?.height ?? 0)}>
      {rows.map(({ key, name, height, drawing }, at) => (
        <Fragment key={key}>
          <text x="0" y={(tops[at] ?? 0) + height / 2} dy="0.35em">
            {name}
          </text>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the picture around it has one */}
          <svg
            x={NAMES}
            y={tops[at]}
            width={PICTURE_WIDTH - NAMES}
            height={height}
            overflow="visible"
          >
            {drawing}
          </svg>
        </Fragment>
      ))}
    </svg>
  );
}
