import { count } from "../words/counts.ts";
import type { Hatch } from "./hatches.tsx";
import { Swatch } from "./swatch.tsx";

/** One line of a tooltip: a series and its count. */
export type TooltipRow = {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  readonly is_hatched: boolean;
  readonly is_outlined?: boolean;
  readonly count: number;
};

/** What a row of the table twin says, beside the pointer; `total` null where the parts don't add up. */
export function TooltipTable(props: {
  readonly title: string;
  readonly rows: readonly TooltipRow[];
  readonly total: number | null;
}) {
  return (
    <div className="tooltip">
      <p className="font-semibold">{props.title}</p>
      {props.rows.length === 0 && <p>none</p>}
      {props.rows.map((row) => (
        <p key={row.key} className="tooltip-row">
          <Swatch fill={row.fill} hatches={hatchesOf(row)} />
          <span>{row.label}</span>
          <span className="number">{count(row.count)}</span>
        </p>
      ))}
      {props.total !== null && props.rows.length > 1 && (
        <p className="tooltip-row">
          <span className="col-start-2">total</span>
          <span className="number">{count(props.total)}</span>
        </p>
      )}
    </div>
  );
}

function hatchesOf({ is_outlined, is_hatched }: TooltipRow): Hatch[] {
  if (is_outlined) return ["outline"];
  return is_hatched ? ["kind"] : [];
}
