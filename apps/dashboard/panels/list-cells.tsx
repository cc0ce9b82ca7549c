import type { ExerciseListRow } from "@drillbook/model";
import Link from "next/link";
import type { ReactNode } from "react";
import type { ListColumn } from "../filters/list-params.ts";
import { count, joined } from "../words/counts.ts";
import { periodInWords } from "../words/dates.ts";
import { STATUS_LABELS } from "../words/filter-labels.ts";
import { exerciseTitle, type Labels, namesInALine, partyName } from "../words/parties.ts";
import { DomainTags } from "./domain-tags.tsx";

type Cell = (row: ExerciseListRow, labels: Labels) => ReactNode;

/** What each column shows of an exercise; null for what is not reported. */
export const LIST_CELLS: Readonly<Record<ListColumn, Cell>> = {
  name: (row, labels) => <Name row={row} labels={labels} />,
  dates: (row) => periodInWords(row.start_edtf, row.end_edtf),
  participants: (row, labels) => line(row.participants, labels),
  domains: (row) => (row.domains.length === 0 ? null : <DomainTags domains={row.domains} />),
  places: (row) => (row.places.length === 0 ? null : namesInALine(row.places)),
  host: (row, labels) =>
    row.host.length === 0 ? null : joined(row.host.map((code) => partyName(labels, code))),
  series: (row) => row.series_name,
  status: (row) => (row.status === null ? null : STATUS_LABELS[row.status]),
  articles: (row) => count(row.article_count),
  sources: (row) => count(row.source_count),
};

function line(codes: readonly string[], labels: Labels): string | null {
  return codes.length === 0 ? null : namesInALine(codes.map((code) => partyName(labels, code)));
}

function Name({ row, labels }: { readonly row: ExerciseListRow; readonly labels: Labels }) {
  const names = row.participants.map((code) => partyName(labels, code));
  return (
    <>
      <Link href={`/exercises/${encodeURIComponent(row.exercise_id)}`} prefetch={false}>
        {exerciseTitle(row, names)}
      </Link>
      {row.kind === "patrol" && row.name !== null && <span className="text-muted"> (patrol)</span>}
    </>
  );
}
