import type { LatestExerciseRow } from "@drillbook/model";
import Link from "next/link";
import { exerciseHref } from "../words/addresses.ts";
import { counted } from "../words/counts.ts";
import { periodInWords } from "../words/dates.ts";
import { exerciseTitle, type Labels, partyName } from "../words/parties.ts";
import { DomainTags } from "./domain-tags.tsx";
import { PartyNames } from "./party-names.tsx";

/** The exercises that began last, each leading to the sentences behind it. */
export function LatestExercises(props: {
  readonly rows: readonly LatestExerciseRow[];
  readonly labels: Labels;
}) {
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="text-title font-semibold">
        Latest exercises
      </h2>
      <p className="mt-0.5 text-muted">
        Exercises and patrols that began, or are to begin, last; each leads to the sentences behind
        it
      </p>
      <ol className="mt-2 border-t border-rule">
        {props.rows.map((row) => (
          <LatestExercise key={row.exercise_id} row={row} labels={props.labels} />
        ))}
      </ol>
    </section>
  );
}

function LatestExercise(props: { readonly row: LatestExerciseRow; readonly labels: Labels }) {
  const { row, labels } = props;
  const names = row.participants.map((code) => partyName(labels, code));
  const title = exerciseTitle(row, names);
  const isTitledByNames = row.name === null;
  return (
    <li className="latest-row">
      <span className="when text-muted">
        {periodInWords(row.start_edtf, row.end_edtf) ?? "Date not reported"}
      </span>
      <span>
        <Link href={exerciseHref(row.exercise_id)} prefetch={false}>
          {title}
        </Link>
        {remarkOf(row)}
      </span>
      <span>{!isTitledByNames && <PartyNames codes={row.participants} labels={labels} />}</span>
      <span className="latest-end">
        <DomainTags domains={row.domains} />
        <span className="text-muted">{counted(row.article_count, "article")}</span>
      </span>
    </li>
  );
}

function remarkOf({ kind, status, name }: LatestExerciseRow) {
  const remarks = [
    kind === "patrol" && name !== null ? "patrol" : null,
    status === "announced" ? status : null,
  ].filter((remark) => remark !== null);
  return remarks.length === 0 ? null : <span className="text-muted"> ({remarks.join(", ")})</span>;
}
