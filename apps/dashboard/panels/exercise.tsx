import type { Status } from "@drillbook/model";
import Link from "next/link";
import type { ExerciseData } from "../load/exercise.ts";
import { articleHref, exerciseHref } from "../words/addresses.ts";
import { counted } from "../words/counts.ts";
import { periodInWords } from "../words/dates.ts";
import { eventOf } from "../words/event.ts";
import { namesInALine } from "../words/parties.ts";
import { Cite } from "./cite.tsx";
import { DomainTags } from "./domain-tags.tsx";
import { ExerciseConflicts } from "./exercise-conflicts.tsx";
import { ExerciseHistory } from "./exercise-history.tsx";
import { ExerciseMap } from "./exercise-map.tsx";
import { ExerciseMatches } from "./exercise-matches.tsx";
import { ExerciseRecordTable, SourceLine } from "./exercise-record.tsx";
import { ExerciseRelated } from "./exercise-related.tsx";
import { JsonLd } from "./json-ld.tsx";
import { Part } from "./page-head.tsx";
import { PartyNames } from "./party-names.tsx";
import type { Source } from "./record-cell.ts";

/** One exercise: what it was in one line and where, its record with the words behind each cell, its articles. */
export function Exercise(props: {
  readonly data: ExerciseData;
  /** The address of the site, without a slash at its end. */
  readonly site: string;
  /** The day of the request, ISO. */
  readonly today: string;
}) {
  const { data, site, today } = props;
  const { record, title, version } = data;
  const id = record.exercise.exercise_id;
  const address = `${site}${exerciseHref(id)}`;
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]">
        <div className="flex flex-col gap-4">
          <Head data={data} />
          <ExerciseHistory spells={data.history} />
          <ExerciseRelated data={data} />
        </div>
        {data.map !== null && <ExerciseMap map={data.map} />}
      </div>
      <ExerciseConflicts cells={data.cells} />
      <Part
        id="record"
        heading="What the articles say"
        subtitle="Each value, with the sentences that say it"
      >
        <ExerciseRecordTable cells={data.cells} />
      </Part>
      <Sources sources={data.sources} />
      <div className="flex flex-col gap-1">
        <ExerciseMatches pairs={data.joined} sources={data.sources} />
        <Cite cited={{ id, title, version, address, read_on: today }} />
      </div>
      <JsonLd thing={eventOf(record, title, address)} />
    </div>
  );
}

function Head({ data }: { readonly data: ExerciseData }) {
  const { record, codes, labels, title } = data;
  const isTitledByNames = record.exercise.name === null;
  return (
    <div className="flex flex-col gap-2">
      <h1 className="max-w-text text-title font-semibold sm:text-head">{title}</h1>
      <ul className="facts">
        {(!isTitledByNames || codes.length > 0) && (
          <li>
            <PartyNames codes={codes} labels={labels} />
          </li>
        )}
        {whenAndWhere(data).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        <li>
          <DomainTags domains={data.domains} />
        </li>
      </ul>
    </div>
  );
}

/** What an exercise was in short pieces: who, when, where, how far it has come. */
export function factsOf(data: ExerciseData): string[] {
  const { names, record } = data;
  const isNamed = record.exercise.name !== null && names.length > 0;
  return [...(isNamed ? [namesInALine(names)] : []), ...whenAndWhere(data)];
}

function whenAndWhere({ record }: ExerciseData): string[] {
  const { exercise, places } = record;
  const period = periodInWords(exercise.start_edtf, exercise.end_edtf) ?? "date not reported";
  const where = places.length === 0 ? null : namesInALine(places.map(({ place }) => place));
  return [period, where, statusInWords(exercise.status)].filter((fact) => fact !== null);
}

/** The latest word on an exercise: it may be old, so that "ongoing" is only what was last reported. */
function statusInWords(status: Status | null): string | null {
  return status === "announced" || status === "ongoing" ? `last reported as ${status}` : status;
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <Part id="articles" heading={counted(sources.length, "article")}>
      <ol className="border-t border-rule">
        {sources.map((source) => (
          <li key={source.key} className="border-b border-rule py-1">
            <Link href={articleHref(source.article_id)} prefetch={false}>
              {source.title ?? "Without a headline"}
            </Link>{" "}
            <span className="text-small">
              <SourceLine source={source} />
            </span>
          </li>
        ))}
      </ol>
    </Part>
  );
}
