import Link from "next/link";
import type { ExercisePart } from "../load/exercise.ts";
import { exerciseHref } from "../words/addresses.ts";
import { periodInWords } from "../words/dates.ts";
import { Notice } from "./notice.tsx";

/** The exercises into which one of an earlier dataset was split. */
export function ExerciseParts(props: {
  readonly id: string;
  readonly parts: readonly ExercisePart[];
}) {
  return (
    <Notice heading="This was found to be several exercises">
      <p>What used to be at this address ({props.id}) is now</p>
      <ul className="list-disc pl-3">
        {props.parts.map(({ exercise_id, title, start_edtf, end_edtf }) => (
          <li key={exercise_id}>
            <Link href={exerciseHref(exercise_id)}>{title}</Link>,{" "}
            {periodInWords(start_edtf, end_edtf) ?? "date not reported"}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
