import { type Dataset, selection } from "@drillbook/model";
import { chipsOf } from "../filters/chips.ts";
import { filterOf } from "../filters/filter-of.ts";
import type { FilterValues } from "../filters/filter-params.ts";

/** A wider filter that lets something through. */
export interface WayOut {
  /** What is given up. */
  readonly label: string;
  readonly values: FilterValues;
  readonly found: number;
}

const MOST = 6;

/** Filters that restrict one thing less than one that lets nothing through, those that find most first; none where no single restriction is to blame. */
export async function waysOut(
  dataset: Dataset,
  values: FilterValues,
  nameOf: (code: string) => string,
): Promise<WayOut[]> {
  const wider = [
    ...chipsOf(values, nameOf).map(({ given_up, without }) => ({
      label: given_up,
      values: { ...values, ...without },
    })),
    ...(values.kind === "exercise"
      ? [{ label: "With patrols", values: { ...values, kind: "all" as const } }]
      : []),
    ...(values.status.length === 0
      ? [{ label: "With cancelled ones", values: { ...values, status: ["all" as const] } }]
      : []),
  ];
  const ways = wider.map(async (way): Promise<WayOut> => {
    const { exercise_count, patrol_count } = await selection(dataset, filterOf(way.values));
    return { ...way, found: exercise_count + patrol_count };
  });
  const found = (await Promise.all(ways)).filter((way) => way.found > 0);
  return found.toSorted((a, b) => b.found - a.found).slice(0, MOST);
}
