import { labelsThatFit, type WantedLabel } from "./map-labels.ts";

/** A name on a map. */
export type MapLabel = WantedLabel & { readonly is_water: boolean };

/** Widths in px for which labels are chosen: a phone, half a page. */
const WIDTHS = { narrow: 340, wide: 520 } as const;

const share = (part: number) => `${Math.round(part * 10_000) / 100}%`;

/** Names beside marks, as many as have room; on a phone fewer. */
export function MapLabels(props: { readonly labels: readonly MapLabel[]; readonly shape: number }) {
  const { labels, shape } = props;
  const narrow = new Set(labelsThatFit(labels, WIDTHS.narrow, WIDTHS.narrow * shape));
  const shown = labelsThatFit(labels, WIDTHS.wide, WIDTHS.wide * shape);
  return (
    <>
      {shown.map((label) => (
        <text
          key={label.text}
          className={`map-label ${label.is_water ? "water" : ""} ${narrow.has(label) ? "" : "tick-not-narrow"}`}
          x={share(label.x)}
          y={share(label.y)}
          dx={label.is_centred ? 0 : label.radius + 3}
          dy={label.is_centred ? label.radius + 12 : "0.35em"}
          textAnchor={label.is_centred ? "middle" : "start"}
        >
          {label.text}
        </text>
      ))}
    </>
  );
}
