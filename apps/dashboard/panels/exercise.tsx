import type { Status } from "@drillbook/model";
import type { ExerciseData } from "../load/exercise.ts";
import { counted } from "../words/counts.ts";
import { periodInWords } from "../words/dates.ts";
import { namesInALine } from "../words/parties.ts";
import { DomainTags } from "./domain-tags.tsx";
import { ExerciseRecordTable, SourceLine } from "./exercise-record.tsx";
import type { Source } from "./record-cell.ts";

/** One exercise: what it was in one line, its record with the words behind each cell, its articles. */
export function Exercise({ data }: { readonly data: ExerciseData }) {
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h1 className="max-w-text text-title font-semibold sm:text-head">{data.title}</h1>
        <ul className="facts">
          {factsOf(data).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          <li>
            <DomainTags domains={data.domains} />
          </li>
        </ul>
      </div>
      <section aria-labelledby="record">
        <h2 id="record" className="text-title font-semibold">
          What the articles say
        </h2>
        <p className="mt-0.5 mb-2 text-muted">Each value, with the sentences that say it</p>
        <ExerciseRecordTable cells={data.cells} />
      </section>
      <Sources sources={data.sources} />
    </div>
  );
}

/** What an exercise was in short pieces: who, when, where, how far it has come. */
export function factsOf({ names, exercise, places }: ExerciseData): string[] {
  const period = periodInWords(exercise.start_edtf, exercise.end_edtf) ?? "date not reported";
  const where = places.length === 0 ? null : namesInALine(places);
  const who = exercise.name === null || names.length === 0 ? null : namesInALine(names);
  return [who, period, where, statusInWords(exercise.status)].filter((fact) => fact !== null);
}

/** The latest word on an exercise: it may be old, so that "ongoing" is only what was last reported. */
function statusInWords(status: Status | null): string | null {
  return status === "announced" || status === "ongoing" ? `last reported as ${status}` : status;
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles" className="text-title font-semibold">
        {counted(sources.length, "article")}
      </h2>
      <ol className="mt-2 border-t border-rule">
        {sources.map((source) => (
          <li key={source.key} className="border-b border-rule py-1">
            {source.title === null ? "Without a headline" : source.title}{" "}
            <span className="text-small">
              <SourceLine source={source} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
