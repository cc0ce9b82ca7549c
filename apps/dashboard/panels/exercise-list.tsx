import Link from "next/link";
import { listHref } from "../filters/list-params.ts";
import type { ExerciseListData } from "../load/exercise-list.ts";
import type { SelectionData } from "../load/selection.ts";
import { count } from "../words/counts.ts";
import { ExerciseTable } from "./exercise-table.tsx";
import { ListPages, partInWords } from "./list-pages.tsx";
import { ListSettings } from "./list-settings.tsx";

/** The list of exercises: what it shows, what is left out, one page of them, the way to the others. */
export function ExerciseList(props: {
  readonly data: ExerciseListData;
  readonly selection: SelectionData;
}) {
  const { data, selection } = props;
  const { rows, labels, values, list, page_size } = data;
  const found = selection.numbers.exercise_count + selection.numbers.patrol_count;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <h1 className="max-w-text text-title font-semibold">{selection.words.sentence}</h1>
        <p className="text-muted">{partInWords({ ...data, found })}</p>
        <LeftOut data={data} found={found} />
      </div>
      {/* What a form shows first follows the address, also where only the address has changed. */}
      <ListSettings key={listHref(list)} values={values} list={list} />
      <ExerciseTable rows={rows} labels={labels} values={values} list={list} />
      <ListPages values={values} list={list} found={found} page_size={page_size} />
    </div>
  );
}

/** That patrols and cancelled exercises are left out, where the reader has not chosen that. */
function LeftOut(props: { readonly data: ExerciseListData; readonly found: number }) {
  const { values, list, whole_count } = props.data;
  const left_out = whole_count - props.found;
  if (values.kind !== "exercise" || values.status.length > 0 || left_out === 0) return null;
  const href = listHref("/exercises", {
    ...values,
    ...list,
    kind: "all",
    status: ["all"],
    page: 1,
  });
  return (
    <p className="text-muted">
      {count(left_out)}{" "}
      {left_out === 1 ? "patrol or cancelled exercise is" : "patrols or cancelled exercises are"}{" "}
      left out.{" "}
      <Link href={href} scroll={false} prefetch={false}>
        Show {left_out === 1 ? "it" : "them"} too
      </Link>
    </p>
  );
}
