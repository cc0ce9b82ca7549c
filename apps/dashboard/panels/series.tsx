import type { EditionRow, SeriesLink, SeriesNameRow } from "@drillbook/model";
import Link from "next/link";
import { ChartSelection } from "../charts/chart-selection.tsx";
import { DomainsOverTime } from "../charts/domains-over-time.tsx";
import { Participants } from "../charts/participants.tsx";
import { SeriesEditions } from "../charts/series-editions.tsx";
import type { SeriesData } from "../load/series.ts";
import { exerciseHref, seriesHref } from "../words/addresses.ts";
import { counted } from "../words/counts.ts";
import { periodInWords } from "../words/dates.ts";
import {
  exerciseTitle,
  type Labels,
  namesInALine,
  partyName,
  sourcesInWords,
} from "../words/parties.ts";
import { seriesSentence, seriesSpan } from "../words/series.ts";
import { DomainTags } from "./domain-tags.tsx";
import { PageHead, Part } from "./page-head.tsx";
import { PartyNames } from "./party-names.tsx";
import { RowTable } from "./row-table.tsx";

/** One series: its editions on a line, its names, who takes part, what it trains, what came before and after. */
export function Series({ data }: { readonly data: SeriesData }) {
  const { series, numbers, editions, labels } = data;
  const select = `series=${encodeURIComponent(series.series_id)}`;
  return (
    <div className="flex flex-col gap-6">
      <PageHead
        heading={seriesSentence(series.name, numbers)}
        facts={numbers.article_count > 0 ? [`told by ${sourcesInWords(numbers)}`] : []}
      >
        <Succession {...data} />
      </PageHead>
      {editions.length > 0 && (
        <ChartSelection search={`${select}&kind=all&status=all`}>
          <SeriesEditions rows={editions} />
        </ChartSelection>
      )}
      {numbers.exercise_count > 0 && (
        <ChartSelection search={select}>
          <div className="grid gap-6 lg:grid-cols-2 *:min-w-0">
            <Participants
              rows={data.participants}
              over_time={data.over_time}
              exercise_count={numbers.exercise_count}
              values={data.values}
            />
            <DomainsOverTime
              rows={data.domains}
              numbers={numbers}
              dated_count={data.dated_count}
              values={data.values}
            />
          </div>
        </ChartSelection>
      )}
      {data.names.length > 1 && <Names rows={data.names} />}
      <Editions rows={editions} labels={labels} />
    </div>
  );
}

function Succession(props: Pick<SeriesData, "succeeds" | "succeeded_by">) {
  const { succeeds, succeeded_by } = props;
  return (
    <>
      {succeeds !== null && (
        <li>
          follows <SeriesName link={succeeds} />
        </li>
      )}
      {succeeded_by.map((link) => (
        <li key={link.series_id}>
          followed by <SeriesName link={link} />
        </li>
      ))}
    </>
  );
}

function SeriesName({ link }: { readonly link: SeriesLink }) {
  return (
    <>
      <Link href={seriesHref(link.series_id)} prefetch={false}>
        {link.name}
      </Link>
      {seriesSpan(link)}
    </>
  );
}

function Names({ rows }: { readonly rows: readonly SeriesNameRow[] }) {
  const heading = `Known under ${counted(rows.length, "name")}`;
  return (
    <Part id="names" heading={heading} subtitle="As articles write them, years and numbers cut off">
      <RowTable
        caption={heading}
        columns={[
          { title: "Name" },
          { title: "Editions", is_number: true },
          { title: "First", is_number: true },
          { title: "Last", is_number: true },
        ]}
        rows={rows.map((row) => ({
          key: row.name,
          cells: [row.name, row.exercise_count, row.first_year ?? "", row.last_year ?? ""],
        }))}
      />
    </Part>
  );
}

function Editions(props: { readonly rows: readonly EditionRow[]; readonly labels: Labels }) {
  const { rows, labels } = props;
  return (
    <Part id="editions" heading={counted(rows.length, "edition")}>
      <ol className="border-t border-rule">
        {rows.toReversed().map((row) => (
          <Edition key={row.exercise_id} row={row} labels={labels} />
        ))}
      </ol>
    </Part>
  );
}

function Edition({ row, labels }: { readonly row: EditionRow; readonly labels: Labels }) {
  const names = row.participants.map((code) => partyName(labels, code));
  const status = row.status === "cancelled" || row.status === "announced" ? row.status : null;
  const remarks = [row.kind === "patrol" ? "patrol" : null, status].filter((word) => word !== null);
  return (
    <li className="latest-row">
      <span className="when text-muted">
        {periodInWords(row.start_edtf, row.end_edtf) ?? "Date not reported"}
      </span>
      <span>
        <Link href={exerciseHref(row.exercise_id)} prefetch={false}>
          {exerciseTitle(row, names)}
        </Link>
        {remarks.length > 0 && <span className="text-muted"> ({remarks.join(", ")})</span>}
        {row.places.length > 0 && (
          <span className="block text-small text-muted">{namesInALine(row.places)}</span>
        )}
      </span>
      <PartyNames codes={row.participants} labels={labels} />
      <span className="latest-end">
        <DomainTags domains={row.domains} />
        <span className="text-muted">{counted(row.article_count, "article")}</span>
      </span>
    </li>
  );
}
