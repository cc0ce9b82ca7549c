import type { OverviewRow } from "@drillbook/model";
import { count } from "../words/counts.ts";

/** The figures of the overview in one line. */
export function Figures({ numbers }: { readonly numbers: OverviewRow }) {
  const figures = [
    figure(numbers.exercise_count, "exercise", "exercises"),
    figure(numbers.patrol_count, "joint patrol", "joint patrols"),
    figure(numbers.country_count, "country", "countries"),
    figure(numbers.article_count, "news article", "news articles"),
    figure(numbers.source_count, "publisher", "publishers"),
  ];
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-muted">
      {figures.map(({ number, noun }) => (
        <li key={noun}>
          <span className="text-lead font-semibold text-ink">{number}</span> {noun}
        </li>
      ))}
    </ul>
  );
}

function figure(value: number, one: string, many: string) {
  return { number: count(value), noun: value === 1 ? one : many };
}
