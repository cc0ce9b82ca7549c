import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { expect, it, vi } from "vitest";
import { findCues } from "../src/extract/cue-index.ts";
import { tokenize } from "../src/extract/tokens.ts";
import type { Gazetteer } from "../src/gazetteer/gazetteer.ts";
import { loadGazetteer } from "../src/gazetteer/load.ts";

vi.setConfig({ testTimeout: 60_000 });

interface Row {
  readonly cue: string;
  readonly class: string;
  readonly example: string;
  readonly counterexample: string;
}

const dir = fileURLToPath(new URL("../../../data/gazetteer", import.meta.url));
const rows: Row[] = parse(await readFile(`${dir}/cues.csv`, "utf8"), { columns: true });
const { gazetteer } = await loadGazetteer(dir);

function fires(knowledge: Gazetteer, row: Row, text: string): boolean {
  const found = findCues(tokenize(text, 0), knowledge);
  return found.some((cue) => cue.class === row.class && cue.cue === row.cue);
}

it("each cue fires in its example", () => {
  expect(rows.length).toBeGreaterThan(2_000);
  expect(rows.filter((row) => !fires(gazetteer, row, row.example))).toEqual([]);
});

it("no cue fires in its counterexample", () => {
  const wrong = rows.filter(
    (row) => row.counterexample === "" || fires(gazetteer, row, row.counterexample),
  );
  expect(wrong).toEqual([]);
});

it("each cue stands once in its class", () => {
  const keys = rows.map((row) => `${row.class} ${row.cue}`);
  expect(new Set(keys).size).toBe(keys.length);
});
