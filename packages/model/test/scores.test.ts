import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { type ScoreTable, scores } from "../src/index.ts";

const row = (cells: readonly string[]) =>
  `|${cells.map((cell) => ` ${cell}`.trimEnd()).join(" |")} |`;

/** A table as Markdown writes it. */
function markdown({ columns, rows }: ScoreTable): string {
  return [row(columns), row(columns.map(() => "---")), ...rows.map(row)].join("\n");
}

it.each(scores)("docs/$page.md shows the figures of “$title”", async (table) => {
  const url = new URL(`../../../docs/${table.page}.md`, import.meta.url);
  expect(await readFile(url, "utf8")).toContain(markdown(table));
});

it.each(scores)("“$title” has a cell for each column", ({ columns, rows }) => {
  for (const cells of rows) expect(cells).toHaveLength(columns.length);
});
