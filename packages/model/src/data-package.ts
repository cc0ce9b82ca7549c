import { catalogue, SCHEMA_VERSION } from "./catalogue.ts";
import type { Column } from "./column.ts";
import { columnsOf, type Reference, type Table } from "./table.ts";

/** Licence of the data, by its SPDX name. */
export const LICENCE = "CC-BY-4.0";

/** Where the words of the licence stand. */
export const LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

/** One written file. */
export interface FileSummary {
  readonly table: string;
  /** Name of the file in the folder of the dataset. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A dataset as it was written. */
export interface DatasetSummary {
  readonly version: string;
  readonly title: string;
  /** In the order of the catalogue. */
  readonly files: readonly FileSummary[];
}

/**
 * The text of `datapackage.json`: a Frictionless Data Package (version 2). It holds no time of creation, so that the same
 * rows give the same bytes. References that the standard cannot say (from the members of a list, to one of two
 * tables, under a condition) stand in the codebook only.
 */
export function dataPackageJson(summary: DatasetSummary): string {
  const byTable = new Map(summary.files.map((file) => [file.table, file]));
  const resources = catalogue.flatMap((table) => {
    const file = byTable.get(table.name);
    return file === undefined ? [] : [resource(table, file)];
  });
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "drillbook",
    title: summary.title,
    version: summary.version,
    schema_version: SCHEMA_VERSION,
    licenses: [
      {
        name: LICENCE,
        title: "Creative Commons Attribution 4.0 International",
        path: LICENCE_ADDRESS,
      },
    ],
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(table: Table, file: FileSummary) {
  return {
    name: table.name,
    title: table.title,
    description: `One row is ${table.grain}.`,
    path: file.path,
    type: "table",
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rowCount: file.rows,
    schema: tableSchema(table),
  };
}

/** The Table Schema of one table: fields in order, keys, and the references that the standard can say. */
export function tableSchema(table: Table): object {
  const isNullable = table.key.some((name) => table.columns[name]?.nullable);
  const foreignKeys = table.references.flatMap((link) => foreignKey(table, link));
  return {
    fields: columnsOf(table).map(([name, column]) => field(name, column)),
    ...(isNullable ? { uniqueKeys: [table.key] } : { primaryKey: table.key }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function foreignKey(table: Table, link: Reference): object[] {
  const [target, ...more] = link.to;
  if (!target || more.length > 0 || link.when) return [];
  if (table.columns[link.column]?.kind === "list") return [];
  const fields = [target.column];
  const reference = target.table === table.name ? { fields } : { resource: target.table, fields };
  return [{ fields: [link.column], reference }];
}

function field(name: string, column: Column): object {
  const { kind, description } = column;
  const isCount = kind === "integer" || kind === "double";
  return {
    name,
    ...fieldType(column),
    description,
    ...(column.source === undefined ? {} : { source: column.source }),
    ...(isCount && column.unit !== undefined ? { unit: column.unit } : {}),
    constraints: { required: !column.nullable, ...constraints(column) },
  };
}

function fieldType(column: Column): object {
  switch (column.kind) {
    case "text":
      return { type: "string" };
    case "list":
      return { type: "list", itemType: "string" };
    case "double":
      return { type: "number" };
    default:
      return { type: column.kind };
  }
}

function constraints(column: Column): object {
  switch (column.kind) {
    case "text":
      return defined({
        enum: column.values,
        pattern: column.pattern,
        maxLength: column.max_length,
      });
    case "integer":
    case "double":
      return defined({ minimum: column.minimum, maximum: column.maximum });
    default:
      return {};
  }
}

function defined(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
