import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { catalogue, codebookMarkdown, columnsOf } from "../src/index.ts";

const page = fileURLToPath(new URL("../../../docs/codebook.md", import.meta.url));
const changed = page.replace(/\.md$/, "-changed.md");

it("docs/codebook.md is what the tables say; else the new text lies beside it as codebook-changed.md", async () => {
  const written = await readFile(page, "utf8").catch(() => "");
  const expected = codebookMarkdown();
  if (written === expected) await rm(changed, { force: true });
  else await writeFile(changed, expected);
  expect(written).toBe(expected);
});

it("the codebook has one line for every column of every table", () => {
  const lines = codebookMarkdown().split("\n");
  for (const table of catalogue) {
    const start = lines.indexOf(`### \`${table.name}\``);
    const rows = lines.slice(start + 6, start + 6 + columnsOf(table).length);
    expect(rows.map((row) => row.split("`")[1])).toEqual(columnsOf(table).map(([name]) => name));
    expect(rows.every((row) => row.split(/(?<!\\)\|/).length === 6)).toBe(true);
  }
});
