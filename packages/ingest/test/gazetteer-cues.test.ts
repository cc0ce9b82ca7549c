import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { findCues } from "../src/extract/cue-index.ts";
import { tokenize } from "../src/extract/tokens.ts";
import { loadGazetteer } from "../src/gazetteer/load.ts";

interface CueRow {
  readonly cue: string;
  readonly class: string;
  readonly example: string;
  readonly counterexample: string;
}

const dir = fileURLToPath(new URL("../../../data/gazetteer", import.meta.url));
const { gazetteer } = await loadGazetteer(dir);
const rows: CueRow[] = parse(readFileSync(`${dir}/cues.csv`), { columns: true });

/** The words of a text as the matcher sees them: lower case, hyphens as spaces. */
function words(text: string): string {
  return tokenize(text, 0)
    .map((token) => token.lower)
    .join(" ");
}

/** Whether the sentence has a mention of the row's class on exactly the words of its cue. */
function fires(row: CueRow, sentence: string): boolean {
  return findCues(tokenize(sentence, 0), gazetteer).some(
    (mention) =>
      mention.class === row.class &&
      words(sentence.slice(mention.start, mention.end)) === words(row.cue),
  );
}

/** Rows at fault, a line each, with the sentence that shows the fault. */
function faults(isFault: (row: CueRow) => boolean, cell: "example" | "counterexample"): string[] {
  return rows.filter(isFault).map((row) => `${row.class} "${row.cue}": ${row[cell]}`);
}

describe("cues.csv", () => {
  it("has an example and a counterexample in every row", () => {
    expect(rows.length).toBeGreaterThan(2000);
    expect(faults((row) => row.example.trim() === "", "example")).toEqual([]);
    expect(faults((row) => row.counterexample.trim() === "", "counterexample")).toEqual([]);
  });

  it("states each cue once a class", () => {
    const pairs = rows.map((row) => `${row.class} ${row.cue}`);
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  it("lists the rows by class, then by cue", () => {
    const before = (a: CueRow, b: CueRow) =>
      a.class < b.class || (a.class === b.class && a.cue < b.cue);
    const outOfOrder = rows.slice(1).filter((row, at) => {
      const previous = rows[at];
      return previous !== undefined && !before(previous, row);
    });
    expect(outOfOrder).toEqual([]);
  });
});

describe.each([...new Set(rows.map((row) => row.class))])("the cues of %s", (name) => {
  it("fire in their example and are silent in their counterexample", () => {
    const silent = faults((row) => row.class === name && !fires(row, row.example), "example");
    const loud = faults(
      (row) => row.class === name && fires(row, row.counterexample),
      "counterexample",
    );
    expect({ silent, loud }).toEqual({ silent: [], loud: [] });
  });
});
