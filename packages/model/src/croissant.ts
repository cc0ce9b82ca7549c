import { catalogue } from "./catalogue.ts";
import type { Column } from "./column.ts";
import { LICENCE_ADDRESS } from "./data-package.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { columnsOf, type Table } from "./table.ts";

const PARQUET = "application/vnd.apache.parquet";

/** The words of Croissant 1.0, as its specification prints them, so far as they are used here. */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  cr: "http://mlcommons.org/croissant/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  key: "cr:key",
  recordSet: "cr:recordSet",
  references: "cr:references",
  repeated: "cr:repeated",
  sc: "https://schema.org/",
  source: "cr:source",
};

/** The text of `croissant.json`: metadata of a dataset for machine learning (MLCommons Croissant 1.0), from the one definition of the tables. Addresses of files are relative to it. */
export function croissantJson({ title, version, described }: DatasetFiles): string {
  const tables = catalogue.filter(({ name }) => described.has(name));
  const descriptor = {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: "drillbook",
    description: title,
    version,
    license: LICENCE_ADDRESS,
    citeAs: `The Drillbook authors. Drillbook: joint military exercises in the news, version ${version}.`,
    distribution: tables.map(({ name, title: tableTitle }) => ({
      "@type": "cr:FileObject",
      "@id": `${name}.parquet`,
      name: `${name}.parquet`,
      description: tableTitle,
      contentUrl: `${name}.parquet`,
      contentSize: `${described.get(name)?.bytes ?? 0} B`,
      encodingFormat: PARQUET,
      sha256: described.get(name)?.hash.replace("sha256:", ""),
    })),
    recordSet: tables.map(recordSet),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function recordSet(table: Table): object {
  const idOf = (column: string): string => `${table.name}/${column}`;
  return {
    "@type": "cr:RecordSet",
    "@id": table.name,
    name: table.name,
    description: `One record is ${table.grain}.`,
    key: table.key.map((column) => ({ "@id": idOf(column) })),
    field: columnsOf(table).map(([name, column]) => ({
      "@type": "cr:Field",
      "@id": idOf(name),
      name,
      description: column.description,
      dataType: DATA_TYPES[column.kind],
      ...(column.kind === "list" ? { repeated: true } : {}),
      source: { fileObject: { "@id": `${table.name}.parquet` }, extract: { column: name } },
      ...references(table, name),
    })),
  };
}

const DATA_TYPES: Readonly<Record<Column["kind"], string>> = {
  text: "sc:Text",
  list: "sc:Text",
  integer: "sc:Integer",
  double: "sc:Float",
  boolean: "sc:Boolean",
  date: "sc:Date",
};

/** The field that a column always refers to; one that may refer to several tables, or sometimes, has none. */
function references(table: Table, column: string): object {
  const links = table.references.filter((link) => link.column === column && !link.when);
  const [target, ...more] = links.flatMap(({ to }) => to);
  if (target === undefined || more.length > 0) return {};
  return { references: { field: { "@id": `${target.table}/${target.column}` } } };
}
