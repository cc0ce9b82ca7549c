/** A chart's rows as a table: a header row, then cells; numbers stand at the right. */
export type Twin = {
  readonly caption: string;
  readonly header: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
};

/** The table behind a chart, closed until asked for; works without a script. */
export function TableTwin({ twin }: { readonly twin: Twin }) {
  return (
    <details className="mt-1">
      <summary className="text-small text-accent">Show as table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
      <section className="mt-1 overflow-x-auto" aria-label={twin.caption} tabIndex={0}>
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
            {twin.rows.map((row) => (
              <TwinRow key={row.join(" ")} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
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
          {cell}
        </td>
      ))}
    </tr>
  );
}
