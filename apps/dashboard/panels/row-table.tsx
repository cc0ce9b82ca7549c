import type { ReactNode } from "react";

/** A column of a table: its title, and whether it holds numbers. */
export type TableColumn = { readonly title: string; readonly is_number?: boolean };

/** A row: its key, and a cell for each column; the first one names it. */
export type TableRow = { readonly key: string; readonly cells: readonly ReactNode[] };

/** A plain table whose cells may lead somewhere; it scrolls in its box where it is too wide. */
export function RowTable(props: {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key
    <section className="overflow-x-auto" aria-label={`Table: ${props.caption}`} tabIndex={0}>
      <table className="rows">
        <caption className="sr-only">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map(({ title, is_number }) => (
              <th key={title} scope="col" className={is_number ? "number" : ""}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ key, cells }) => (
            <Row key={key} cells={cells} columns={props.columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row(props: {
  readonly cells: readonly ReactNode[];
  readonly columns: readonly TableColumn[];
}) {
  const [name, ...cells] = props.cells;
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, at) => {
        const column = props.columns[at + 1];
        return (
          <td key={column?.title} className={column?.is_number ? "number" : ""}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
