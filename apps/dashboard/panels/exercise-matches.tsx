import type { JoinedPair } from "@drillbook/model";
import Link from "next/link";
import { articleHref } from "../words/addresses.ts";
import { counted } from "../words/counts.ts";
import { likenessInWords, ruleInWords } from "../words/matches.ts";
import type { Source } from "./record-cell.ts";
import { RowTable } from "./row-table.tsx";

/** Why the reports of several articles are taken for one exercise, closed until asked for. */
export function ExerciseMatches(props: {
  readonly pairs: readonly JoinedPair[];
  readonly sources: readonly Source[];
}) {
  const { pairs, sources } = props;
  if (pairs.length === 0) return null;
  const nameOf = new Map(sources.map((each) => [each.article_id, nameOfSource(each)]));
  return (
    <details>
      <summary className="text-accent">
        Why these reports are one exercise: {counted(pairs.length, "pair")} joined them
      </summary>
      <div className="mt-1">
        <RowTable
          caption="Pairs of reports that joined them to one exercise"
          columns={[
            { title: "Article" },
            { title: "Other article" },
            { title: "By" },
            { title: "Likeness" },
            { title: "Score", is_number: true },
          ]}
          rows={pairs.map((pair) => ({
            key: `${pair.report_id} ${pair.other_report_id}`,
            cells: [
              <Article key="a" id={pair.article_id} names={nameOf} />,
              <Article key="b" id={pair.other_article_id} names={nameOf} />,
              ruleInWords(pair.rule),
              likenessInWords(pair),
              pair.score.toFixed(2),
            ],
          }))}
        />
      </div>
    </details>
  );
}

function nameOfSource({ source, published }: Source): string {
  return published === null ? source : `${source}, ${published}`;
}

function Article(props: { readonly id: string; readonly names: ReadonlyMap<string, string> }) {
  return (
    <Link href={articleHref(props.id)} prefetch={false}>
      {props.names.get(props.id) ?? props.id}
    </Link>
  );
}
