import { count } from "../words/counts.ts";
import { Still } from "./still.tsx";

/** A chart's rows as a table: a header row, then cells; numbers stand at the right. */
export type Twin = {
  readonly caption: string;
  readonly header: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
};

/** No table of a page has more rows: what is behind them is in the files that a chart offers. */
const MOST_ROWS = 100;

/** The table behind a chart, closed until asked for; works without a script. */
export function TableTwin({ twin }: { readonly twin: Twin }) {
  return (
    <details className="mt-1">
      <summary className="text-small text-accent">Show as table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
      <section className="mt-1 overflow-x-auto" aria-label={twin.caption} tabIndex={0}>
        <Still>
          <TwinTable twin={twin} />
        </Still>
      </section>
      {twin.rows.length > MOST_ROWS && (
        <p className="text-small text-muted">
          {count(twin.rows.length - MOST_ROWS)} more rows are in the files below.
        </p>
      )}
    </details>
  );
}

function TwinTable({ twin }: { readonly twin: Twin }) {
  return (
    <table className="twin">
      <caption className="sr-only">{twin.caption}</caption>
      <thead>
        <tr>
          {twin.header.map((title, at) => (
            <th key={title} scope="col" className={at === 0 ? "" : "number"}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {twin.rows.slice(0, MOST_ROWS).map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two exercises may have one name and date
          <TwinRow key={at} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function TwinRow({ row }: { readonly row: readonly (string | number)[] }) {
  const [name, ...cells] = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={at} className="number">
          {typeof cell === "number" ? count(cell) : cell}
        </td>
      ))}
    </tr>
  );
}
