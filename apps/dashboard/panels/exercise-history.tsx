import type { StatusSpell } from "../load/status-history.ts";
import { counted } from "../words/counts.ts";
import { periodInWords } from "../words/dates.ts";
import { Part } from "./page-head.tsx";

/** How far the exercise had come when articles told of it, in the order of their publication. */
export function ExerciseHistory({ spells }: { readonly spells: readonly StatusSpell[] }) {
  if (spells.length === 0) return null;
  return (
    <Part
      id="history"
      heading="What was reported when"
      subtitle="How far it had come on the days of the articles"
    >
      <ol className="history">
        {spells.map(({ status, from, to, article_count }) => (
          <li key={`${status} ${from}`} className={`spell spell-${status}`}>
            <span className="font-semibold">{status}</span>{" "}
            <span className="when">{periodInWords(from, to)}</span>{" "}
            <span className="text-muted">({counted(article_count, "article")})</span>
          </li>
        ))}
      </ol>
    </Part>
  );
}
