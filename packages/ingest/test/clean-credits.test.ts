import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { buildCredits, loadCredits } from "../src/clean/credits.ts";
import { readRows } from "../src/gazetteer/csv-rows.ts";
import { documentOf, SMALL_KNOWLEDGE } from "./clean-articles.ts";
import { gazetteerFolder } from "./gazetteer-files.ts";

vi.setConfig({ testTimeout: 30_000 });

const dir = fileURLToPath(new URL("../../../data/gazetteer", import.meta.url));
const credits = await loadCredits(dir);
const agencies = await readRows(dir, "agencies.csv", [
  "alias",
  "agency",
  "example",
  "counterexample",
]);
const phrases = await readRows(dir, "credits.csv", [
  "phrase",
  "position",
  "example",
  "counterexample",
]);
const BODY =
  "Two frigates and a tanker of both navies left Portovia on Monday for a week of drills in the northern bay.";

const creditsOf = (text: string, publisher: string | null = null): readonly string[] =>
  documentOf({ text, publisher }, { ...SMALL_KNOWLEDGE, credits }).credits;

describe("agencies.csv", () => {
  it("has an example in each row that credits its agency", () => {
    const silent = agencies.filter(
      ({ cells }) => !creditsOf(`${BODY}\n\n${cells.example}`).includes(cells.agency),
    );
    expect(silent.map(({ cells }) => cells.example)).toEqual([]);
  });

  it("has a counterexample in each row that credits nobody", () => {
    const loud = agencies.filter(
      ({ cells }) => creditsOf(`${BODY}\n\n${cells.counterexample}`).length > 0,
    );
    expect(loud.map(({ cells }) => cells.counterexample)).toEqual([]);
  });
});

describe("credits.csv", () => {
  it("has an example in each row that fires by this row alone, and a counterexample that no row takes", () => {
    const names = agencies.map(({ cells }) => cells);
    const wrong = phrases.filter(({ cells }) => {
      const { phrase, example, counterexample } = cells;
      const position = cells.position as "line" | "end" | "inside";
      const alone = buildCredits(names, [{ phrase, position }]);
      return alone.inBlock(example).length === 0 || credits.inBlock(counterexample).length > 0;
    });
    expect(wrong.map(({ cells }) => [cells.phrase, cells.position])).toEqual([]);
  });

  it.each([
    ["credits.csv", "phrase,position,example,counterexample\nby us,line,,\n", "one * expected"],
    ["credits.csv", "phrase,position,example,counterexample\nby *,top,,\n", "one of line, end"],
    ["agencies.csv", "alias,agency,example,counterexample\n,TASS,,\n", "a value expected"],
  ])("is refused with file and line: %s", async (file, text, says) => {
    const small = {
      "agencies.csv": "alias,agency,example,counterexample\nTASS,TASS,,\n",
      "credits.csv": "phrase,position,example,counterexample\nby *,line,,\n",
    };
    const folder = gazetteerFolder({ ...small, [file]: text });
    await expect(loadCredits(folder)).rejects.toThrow(`${file} line 2`);
    await expect(loadCredits(folder)).rejects.toThrow(says);
  });
});

describe("the credits of an article", () => {
  it("are read from its publisher, its dateline and its lines of credit, each once and in this order", () => {
    expect(
      creditsOf(`PORTOVIA (TASS) — ${BODY}\n\nWith inputs from PTI, Reuters and AFP.`),
    ).toEqual(["TASS", "Press Trust of India", "Reuters", "Agence France-Presse"]);
    expect(creditsOf(`${BODY} (Xinhua)`, "Harbour Post / Xinhua")).toEqual(["Xinhua"]);
    expect(creditsOf(BODY, "Harbour Post (via Reuters)")).toEqual(["Reuters"]);
    expect(creditsOf(`PORTOVIA (Reuters) — ${BODY}`, "TASS")).toEqual(["TASS", "Reuters"]);
  });

  it("are none for agencies that are only quoted, and for words that are written like one", () => {
    expect(creditsOf(`${BODY} Xinhua said so, and Reuters too.`, "Harbour Post")).toEqual([]);
    expect(creditsOf(`${BODY}\n\nSource: app\n\nBy trendy sailors`, "The App Post")).toEqual([]);
  });
});
