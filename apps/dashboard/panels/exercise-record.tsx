import Link from "next/link";
import { articleHref } from "../words/addresses.ts";
import { counted } from "../words/counts.ts";
import type { CellValue, Quote, RecordCell } from "./record-cell.ts";

const SHOWN = 2;
const FEW = 3;

/** The record of an exercise: each cell with the words that say it, and what else was said. */
export function ExerciseRecordTable({ cells }: { readonly cells: readonly RecordCell[] }) {
  return (
    <dl className="border-t border-rule">
      {cells.map((cell) => (
        <div key={cell.field} className="record-row">
          <dt className="font-semibold">{cell.label}</dt>
          <dd className="flex flex-col gap-2">
            {cell.accepted.map((value) => (
              <Value key={value.value} value={value} />
            ))}
            {cell.others.length > 0 && <Others values={cell.others} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Others({ values }: { readonly values: readonly CellValue[] }) {
  return (
    <div className="flex flex-col gap-2">
      <p className="text-small text-muted">Also said, not accepted</p>
      {values.map((value) => (
        <Value key={value.value} value={value} />
      ))}
    </div>
  );
}

function Value({ value }: { readonly value: CellValue }) {
  const shown = value.quotes.length > FEW ? SHOWN : FEW;
  const first = value.quotes.slice(0, shown);
  const rest = value.quotes.slice(shown);
  return (
    <div>
      <p>
        {value.href === null ? (
          value.words
        ) : (
          <Link href={value.href} prefetch={false}>
            {value.words}
          </Link>
        )}
        {value.source_count > 1 && (
          <span className="text-small text-muted"> {counted(value.source_count, "source")}</span>
        )}
        {value.remark !== "" && <span className="text-muted"> ({value.remark})</span>}
      </p>
      <Quotes quotes={first} />
      {rest.length > 0 && (
        <details>
          <summary className="text-small text-accent">{rest.length} more</summary>
          <Quotes quotes={rest} />
        </details>
      )}
    </div>
  );
}

function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  if (quotes.length === 0) return <p className="text-small text-muted">No sentence is recorded</p>;
  return (
    <ul className="text-small">
      {quotes.map((quote) => (
        <li key={quote.key} className="quote">
          <q>{quote.words}</q> <SourceLine source={quote} />{" "}
          <Link className="text-muted" href={articleHref(quote.article_id)} prefetch={false}>
            all it says
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Who said it and when, with a link to the article where it has an address. */
export function SourceLine({ source }: { readonly source: Omit<Quote, "words" | "key"> }) {
  return (
    <span className="text-muted">
      {source.url === null ? (
        source.source
      ) : (
        <a href={source.url} rel="noopener noreferrer">
          {source.source}
        </a>
      )}
      {source.published === null ? ", undated" : `, ${source.published}`}
      {source.is_copy && " (copy of another article)"}
    </span>
  );
}
