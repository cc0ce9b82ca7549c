import { type Column, catalogue, columnsOf, type Table } from "@drillbook/model";
import { PageHead, Part } from "./page-head.tsx";
import { RichText } from "./rich-text.tsx";
import { RowTable } from "./row-table.tsx";

/** Every table and column: what it holds, of what type, whether it may be missing, and where its rule comes from. */
export function Codebook() {
  const columns = catalogue.reduce((sum, table) => sum + columnsOf(table).length, 0);
  return (
    <div className="flex flex-col gap-6">
      <PageHead
        heading="Codebook: what each column holds"
        facts={[`${catalogue.length} tables`, `${columns} columns`]}
      >
        <li>
          <a href="/data/latest/datapackage.json">the same as data</a>
        </li>
      </PageHead>
      <nav aria-label="Tables">
        <ul className="flex flex-wrap gap-x-2 gap-y-1">
          {catalogue.map(({ name }) => (
            <li key={name}>
              <a href={`#${name}`}>
                <code>{name}</code>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {catalogue.map((table) => (
        <TablePart key={table.name} table={table} />
      ))}
    </div>
  );
}

function TablePart({ table }: { readonly table: Table }) {
  const key = table.key.join(", ");
  return (
    <Part
      id={table.name}
      heading={table.title}
      subtitle={`One row is ${table.grain}. Key: ${key}.`}
    >
      <RowTable
        caption={`Columns of ${table.name}`}
        columns={[{ title: "Column" }, { title: "What it holds" }]}
        rows={columnsOf(table).map(([name, column]) => ({
          key: name,
          cells: [
            <ColumnName key="name" name={name} column={column} />,
            <Meaning key="meaning" name={name} column={column} table={table} />,
          ],
        }))}
      />
    </Part>
  );
}

function ColumnName({ name, column }: { readonly name: string; readonly column: Column }) {
  return (
    <>
      <code>{name}</code>
      <span className="block text-small text-muted">{typeOf(column)}</span>
    </>
  );
}

function typeOf(column: Column): string {
  const kind = column.kind === "list" ? "list of texts" : column.kind;
  return column.nullable ? `${kind}, or null` : kind;
}

function Meaning(props: { readonly name: string; readonly column: Column; readonly table: Table }) {
  const { name, column, table } = props;
  const links = table.references.filter((link) => link.column === name).flatMap(({ to }) => to);
  const targets = links.map((target) => `\`${target.table}.${target.column}\``);
  const notes = [
    "values" in column && column.values ? `One of \`${column.values.join("`, `")}\`.` : "",
    "unit" in column && column.unit ? `Unit: ${column.unit}.` : "",
    targets.length > 0 ? `Refers to ${targets.join(" or ")}.` : "",
    column.source ? `Rule: ${column.source}.` : "",
  ].filter(Boolean);
  return (
    <div className="max-w-text">
      <RichText text={column.description} />
      {notes.length > 0 && (
        <p className="text-small text-muted">
          <RichText text={notes.join(" ")} />
        </p>
      )}
    </div>
  );
}
