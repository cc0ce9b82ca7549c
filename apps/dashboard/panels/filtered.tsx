import type { ReactNode } from "react";
import { FilteredPage } from "../controls/filtered-page.tsx";
import type { FilterPlace } from "../filters/page-address.ts";
import type { SelectionData } from "../load/selection.ts";
import { count } from "../words/counts.ts";
import { EmptySelection } from "./empty-selection.tsx";
import { FilterFaults } from "./filter-faults.tsx";
import { NoExercises } from "./no-exercises.tsx";

/** A page under the filter bar: what the address asks for in vain, then the content, or that nothing matches. */
export function Filtered(props: {
  readonly place: FilterPlace;
  readonly selection: SelectionData;
  readonly children: ReactNode;
}) {
  const { place, selection, children } = props;
  if (selection.is_bare) return <NoExercises />;
  return (
    <FilteredPage place={place} choices={selection.choices} shown={shownInWords(selection)}>
      <FilterFaults place={place} values={selection.values} faults={selection.faults} />
      {selection.is_empty ? <EmptySelection place={place} ways={selection.ways_out} /> : children}
    </FilteredPage>
  );
}

/** How many are shown, in the noun of what is counted: `97 exercises`. */
function shownInWords({ values, numbers }: SelectionData): string {
  const shown = numbers.exercise_count + numbers.patrol_count;
  const plural = { exercise: "exercises", patrol: "patrols", all: "exercises and patrols" };
  const one = { exercise: "exercise", patrol: "patrol", all: "exercise or patrol" };
  return `${count(shown)} ${(shown === 1 ? one : plural)[values.kind]}`;
}
