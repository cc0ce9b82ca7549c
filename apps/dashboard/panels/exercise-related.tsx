import Link from "next/link";
import type { ExerciseData } from "../load/exercise.ts";
import { exerciseHref, seriesHref } from "../words/addresses.ts";
import { counted } from "../words/counts.ts";
import { periodInWords } from "../words/dates.ts";
import { Part } from "./page-head.tsx";

type Related = NonNullable<ExerciseData["next"]>;

/** Editions before and after, the umbrella exercise and the parts; null for an exercise that stands alone. */
export function ExerciseRelated({ data }: { readonly data: ExerciseData }) {
  const { series, previous, next, umbrella, parts } = data;
  if (series === null && umbrella === null && parts.length === 0) return null;
  return (
    <Part id="related" heading="Related exercises">
      <ul className="flex flex-col gap-0.5">
        {series !== null && (
          <li>
            <span className="text-muted">Series: </span>
            <Link href={seriesHref(series.series_id)} prefetch={false}>
              {series.name}
            </Link>
            , {counted(series.exercise_count, "edition")}
          </li>
        )}
        <RelatedLine lead="Before" row={previous} />
        <RelatedLine lead="After" row={next} />
        <RelatedLine lead="Part of" row={umbrella} />
        {parts.map((part) => (
          <RelatedLine key={part.exercise_id} lead="Its part" row={part} />
        ))}
      </ul>
    </Part>
  );
}

function RelatedLine({ lead, row }: { readonly lead: string; readonly row: Related | null }) {
  if (row === null) return null;
  const when = periodInWords(row.start_edtf, row.end_edtf);
  return (
    <li>
      <span className="text-muted">{lead}: </span>
      <Link href={exerciseHref(row.exercise_id)} prefetch={false}>
        {row.title}
      </Link>
      {when !== null && `, ${when}`}
    </li>
  );
}
