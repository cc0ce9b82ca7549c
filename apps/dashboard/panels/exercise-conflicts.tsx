import { counted } from "../words/counts.ts";
import { type FieldName, SINGLE_FIELDS } from "../words/fields.ts";
import { Part } from "./page-head.tsx";
import type { CellValue, RecordCell } from "./record-cell.ts";
import { RowTable } from "./row-table.tsx";

/** Values that contradict each other, side by side, each with the number of independent sources; null where all agree. */
export function ExerciseConflicts({ cells }: { readonly cells: readonly RecordCell[] }) {
  const split = cells.filter(
    ({ field, others }) => others.length > 0 && SINGLE_FIELDS.includes(field as FieldName),
  );
  if (split.length === 0) return null;
  return (
    <Part
      id="conflicts"
      heading="Where the articles differ"
      subtitle="Accepted is what most independent sources say, then the more precise, then the later value"
    >
      <RowTable
        caption="Where the articles differ"
        columns={[{ title: "Field" }, { title: "Accepted" }, { title: "Also said" }]}
        rows={split.map(({ field, label, accepted, others }) => ({
          key: field,
          cells: [label, <Values key="a" values={accepted} />, <Values key="o" values={others} />],
        }))}
      />
    </Part>
  );
}

function Values({ values }: { readonly values: readonly CellValue[] }) {
  return (
    <ul>
      {values.map(({ value, words, source_count }) => (
        <li key={value}>
          {words} <span className="text-muted">({counted(source_count, "source")})</span>
        </li>
      ))}
    </ul>
  );
}
