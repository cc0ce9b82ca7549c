import { catalogue, SCHEMA_VERSION } from "./catalogue.ts";
import { codingRules } from "./coding-rules.ts";
import { type Column, PATTERNS } from "./column.ts";
import { columnsOf, type Reference, type Table } from "./table.ts";

const INTRODUCTION = `# Codebook

Tables of schema version ${SCHEMA_VERSION}. A dataset is a folder of Parquet files (zstd), one a table, with a \`datapackage.json\` that
describes every column and carries row counts and SHA-256 of every file. This page is written from the definitions of the tables
in \`packages/model\`.`;

/** Words for the patterns; a pattern that is not here is shown as it is. */
const FORMS = new Map<string, string>([
  [PATTERNS.edtf, "EDTF level 0 (`2024`, `2024-07`, `2024-07-14`)"],
  [PATTERNS.month, "`2024-07`"],
  [PATTERNS.alpha3, "three capital letters"],
  [PATTERNS.slug, "lower-case letters and digits, joined by hyphens"],
  [PATTERNS.sha256, "64 hexadecimal digits"],
  [PATTERNS.language, "two or three lower-case letters"],
  [PATTERNS.code, "lower-case letters and digits, joined by `_`"],
]);

/** The whole codebook as Markdown, ending in a line break: rules first, then the tables in the order of the catalogue. */
export function codebookMarkdown(): string {
  const rules = codingRules.map(({ title, rules: lines }) => {
    return `### ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
  });
  const parts = [INTRODUCTION, "## Rules", ...rules, "## Tables", ...catalogue.map(tableMarkdown)];
  return `${parts.join("\n\n")}\n`;
}

/** The page of one table. */
function tableMarkdown(table: Table): string {
  const rows = columnsOf(table).map(
    ([name, column]) =>
      `| \`${name}\` | ${typeMarkdown(column)} | ${column.nullable ? "yes" : "no"} | ${descriptionMarkdown(column)} |`,
  );
  return [
    `### \`${table.name}\``,
    `One row is ${table.grain}. Key: ${table.key.map((name) => `\`${name}\``).join(", ")}.`,
    `| column | type | null | what it holds |\n| --- | --- | --- | --- |\n${rows.join("\n")}`,
    ...linksMarkdown(table),
  ].join("\n\n");
}

function typeMarkdown(column: Column): string {
  if (column.kind === "list") return "list of text";
  return column.kind === "integer" && column.bits === 64 ? "integer, 64 bits" : column.kind;
}

function descriptionMarkdown(column: Column): string {
  const parts = [column.description, ...limitsMarkdown(column)];
  if (column.source !== undefined) parts.push(`Source: ${column.source}.`);
  return parts.join(" ").replaceAll("|", "\\|");
}

function limitsMarkdown(column: Column): string[] {
  switch (column.kind) {
    case "text":
    case "list":
      return textLimits(column);
    case "integer":
    case "double":
      return numberLimits(column);
    default:
      return [];
  }
}

function textLimits(column: Extract<Column, { kind: "text" | "list" }>): string[] {
  const { values, pattern, max_length } = column;
  return [
    ...(values ? [`One of ${values.map((value) => `\`${value}\``).join(", ")}.`] : []),
    ...(pattern === undefined ? [] : [`Form: ${FORMS.get(pattern) ?? `\`${pattern}\``}.`]),
    ...(max_length === undefined ? [] : [`At most ${max_length} code points.`]),
  ];
}

function numberLimits(column: Extract<Column, { kind: "integer" | "double" }>): string[] {
  const { unit, minimum, maximum } = column;
  const bounds = [
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
  ].join(" ");
  return [
    ...(unit === undefined ? [] : [`Unit: ${unit}.`]),
    ...(bounds === "" ? [] : [`Range: ${bounds}.`]),
  ];
}

function linksMarkdown(table: Table): string[] {
  const lines = [
    ...table.references.map(referenceMarkdown),
    ...table.ordered.map(([low, high]) => `- \`${low}\` is never greater than \`${high}\`.`),
  ];
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function referenceMarkdown({ column, to, when }: Reference): string {
  const targets = to.map((target) => `\`${target.table}.${target.column}\``).join(" or ");
  const condition = when ? ` where \`${when.column}\` is \`${when.value}\`` : "";
  return `- \`${column}\` refers to ${targets}${condition}.`;
}
