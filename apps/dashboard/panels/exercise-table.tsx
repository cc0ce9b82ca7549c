import type { ExerciseListRow } from "@drillbook/model";
import Link from "next/link";
import type { FilterValues } from "../filters/filter-params.ts";
import {
  isDescending,
  type ListColumn,
  type ListValues,
  listHref,
  shownColumns,
} from "../filters/list-params.ts";
import { COLUMN_LABELS } from "../words/list-columns.ts";
import type { Labels } from "../words/parties.ts";
import { LIST_CELLS } from "./list-cells.tsx";

/** What the table of exercises is drawn from. */
export interface ExerciseTableProps {
  readonly rows: readonly ExerciseListRow[];
  readonly labels: Labels;
  readonly values: FilterValues;
  readonly list: ListValues;
}

const NUMBERS: readonly ListColumn[] = ["articles", "sources"];

/** One page of the list: a table, on a narrow page a list with the same content. The head of a column sorts by it. */
export function ExerciseTable({ rows, labels, values, list }: ExerciseTableProps) {
  const columns = shownColumns(list);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key
    <section className="list-box" aria-label="Exercises" tabIndex={0}>
      <table className="list">
        <caption className="sr-only">Exercises, sorted by {COLUMN_LABELS[list.sort]}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column} column={column} values={values} list={list} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.exercise_id}>
              {columns.map((column) => (
                <Cell key={column} column={column} row={row} labels={labels} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head(props: {
  readonly column: ListColumn;
  readonly values: FilterValues;
  readonly list: ListValues;
}) {
  const { column, values, list } = props;
  const isSorted = list.sort === column;
  const isDown = isDescending(list);
  const order = isSorted ? (isDown ? "asc" : "desc") : null;
  const href = listHref("/exercises", { ...values, ...list, sort: column, order, page: 1 });
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (isDown ? "descending" : "ascending") : undefined}
      className={NUMBERS.includes(column) ? "count" : undefined}
    >
      <Link href={href} scroll={false} prefetch={false}>
        {COLUMN_LABELS[column]}
        {isSorted && <span aria-hidden="true">{isDown ? " ↓" : " ↑"}</span>}
      </Link>
    </th>
  );
}

function Cell(props: {
  readonly column: ListColumn;
  readonly row: ExerciseListRow;
  readonly labels: Labels;
}) {
  const { column, row, labels } = props;
  const content = LIST_CELLS[column](row, labels);
  if (column === "name") return <th scope="row">{content}</th>;
  const kind = NUMBERS.includes(column) ? "count" : column === "dates" ? "when" : undefined;
  return (
    <td className={kind} data-label={COLUMN_LABELS[column]}>
      {content ?? <span className="text-muted">Not reported</span>}
    </td>
  );
}
