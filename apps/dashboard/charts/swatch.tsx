import { BarMark } from "./bar-mark.tsx";
import type { Hatch } from "./hatches.tsx";

/** A small square in the paint of a series, beside its name in keys and tooltips. */
export function Swatch(props: { readonly fill: string; readonly hatches: readonly Hatch[] }) {
  return (
    <svg className="swatch" width="12" height="12" aria-hidden="true" focusable="false">
      <BarMark x={0.5} y={0.5} width={11} height={11} fill={props.fill} hatches={props.hatches} />
    </svg>
  );
}
