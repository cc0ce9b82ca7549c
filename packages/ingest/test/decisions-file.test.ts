import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendDecision } from "../src/decisions/append-decision.ts";
import type { NewDecision } from "../src/decisions/decision.ts";
import { readDecisions } from "../src/decisions/read-decisions.ts";

const CODES = {
  countries: new Map(["NOR", "SWE"].map((code) => [code, { code, name: code, region: "" }])),
  organisations: new Map([["NATO", { code: "NATO", name: "NATO", region: "" }]]),
};
const SIGNED = { author: "A. Reader", date: "2024-09-01", reason: "Same ships." };
const PAIR = { decision: "same", reports: ["a-1", "b-1"], ...SIGNED };
const CELL = { decision: "value", exercise: "tide-2021", ...SIGNED };

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "drillbook-decisions-"));
  file = join(folder, "data", "decisions.jsonl");
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function readLines(...lines: readonly (string | object | Buffer)[]) {
  const path = join(folder, "lines.jsonl");
  const bytes = lines.map((line) =>
    Buffer.isBuffer(line)
      ? line
      : Buffer.from(typeof line === "string" ? line : JSON.stringify(line)),
  );
  await writeFile(path, Buffer.concat(bytes.flatMap((line) => [line, Buffer.from("\n")])));
  return readDecisions(path, CODES);
}

const anchor = (id: string, name: string | null) => ({
  report_id: `${id}-1`,
  article_id: id,
  url: null,
  name,
  start: "2021-05",
});

describe("a decisions file", () => {
  it("gives back what was appended, each in its line", async () => {
    const decisions: NewDecision[] = [
      { decision: "same", reports: [anchor("a", "Tide\n2021"), anchor("b", null)], ...SIGNED },
      {
        decision: "value",
        exercise: "tide-2021",
        reports: [anchor("a", null)],
        action: "set",
        field: "host",
        value: ["NOR", "SWE"],
        ...SIGNED,
      },
      {
        decision: "value",
        exercise: "tide-2021",
        reports: [],
        action: "remove",
        field: "participants",
        value: "NATO",
        ...SIGNED,
      },
    ];
    for (const decision of decisions) await appendDecision(file, decision);
    const expected = decisions.map((decision, index) => ({ ...decision, line: index + 1 }));
    expect(await readDecisions(file, CODES)).toEqual({ decisions: expected, faults: [] });
  });

  it("gets each line whole where many write at once", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Drill ${index} ${"x".repeat(2000)}`);
    await Promise.all(
      names.map((name) =>
        appendDecision(file, {
          decision: "different",
          reports: [anchor("a", name), anchor("b", name)],
          ...SIGNED,
        }),
      ),
    );
    const { decisions, faults } = await readDecisions(file, CODES);
    expect(faults).toEqual([]);
    expect(new Set(decisions.map(({ reports }) => reports[0]?.name))).toEqual(new Set(names));
  });

  it("keeps a last line that was cut short apart from the next decision", async () => {
    await appendDecision(file, {
      ...PAIR,
      reports: [anchor("a", null), anchor("b", null)],
    } as NewDecision);
    const whole = await readFile(file, "utf8");
    await writeFile(file, whole.slice(0, 40));
    await appendDecision(file, {
      ...PAIR,
      reports: [anchor("c", null), anchor("d", null)],
    } as NewDecision);
    const { decisions, faults } = await readDecisions(file, CODES);
    expect(decisions.map(({ line, reports }) => [line, reports[0]?.report_id])).toEqual([
      [2, "c-1"],
    ]);
    expect(faults).toEqual([{ line: 1, detail: "JSON ends too early, at column 41" }]);
  });

  it("leaves empty lines out and counts them", async () => {
    const { decisions } = await readLines("", PAIR, "  ", PAIR);
    expect(decisions.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("is missed by its name", async () => {
    await expect(readDecisions(file, CODES)).rejects.toMatchObject({
      code: "decisions_unreadable",
      message: `${file}: the decisions cannot be read (ENOENT)`,
    });
  });
});

describe("a line that is no decision", () => {
  const read = { article_id: "a", name: null, start: "May" };
  it.each([
    ["{", "JSON ends too early, at column 2"],
    ["[]", "the line is []; expected an object"],
    [{ ...PAIR, decision: "maybe" }, '"decision" is "maybe"; expected same, different or value'],
    [{ ...PAIR, reports: ["a-1"] }, '"reports" is ["a-1"]; expected two identifiers'],
    [
      { ...PAIR, reports: ["a-1", "a-1"] },
      '"reports" names one report twice; expected two reports',
    ],
    [{ ...PAIR, reports: "a-1" }, '"reports" is "a-1"; expected identifiers of reports'],
    [{ ...PAIR, author: " " }, '"author" is " "; expected some words'],
    [{ ...PAIR, reason: undefined }, '"reason" is nothing; expected some words'],
    [{ ...PAIR, date: "2023-02-29" }, '"date" is "2023-02-29"; expected a day such as 2024-07-14'],
    [{ ...PAIR, resaon: "" }, 'unknown member "resaon"; expected decision, reports'],
    [{ ...PAIR, as_read: [{}] }, '"as_read" is [{}]; expected an entry for each report'],
    [{ ...PAIR, as_read: [read, read] }, '"start" is "May"; expected an EDTF date or null'],
    [CELL, 'expected one of "value", "add" and "remove"'],
    [
      { ...CELL, field: "start_edtf", value: "2021-13" },
      'exercises.start_edtf: "2021-13" does not',
    ],
    [{ ...CELL, field: "kind", value: null }, "exercises.kind: null is not allowed here"],
    [{ ...CELL, field: "personnel", value: "800" }, 'exercises.personnel: "800" is not a whole'],
    [{ ...CELL, field: "name", value: " " }, '"value" is empty; expected words'],
    [
      { ...CELL, field: "series_id", value: "Northern Tide" },
      "expected a series such as joint-sea",
    ],
    [{ ...CELL, field: "host", value: ["ATL"] }, '"ATL" is no country we know'],
    [{ ...CELL, field: "host", add: "NOR" }, '"add": host takes a "value"'],
    [{ ...CELL, field: "year", value: 2021 }, '"field" is "year"; expected name, series_id'],
    [{ ...CELL, field: "domains", add: "sea" }, '"sea" is no domain; expected land, naval'],
    [{ ...CELL, field: "domains", value: ["naval"] }, 'domains takes "add" or "remove"'],
    [{ ...CELL, field: "observers", add: "NATO" }, '"NATO" is no country we know'],
    [Buffer.from([0xff, 0xfe]), "is not UTF-8"],
  ])("is told: %j", async (line, detail) => {
    const { decisions, faults } = await readLines(PAIR, line, PAIR);
    expect(decisions.map((each) => each.line)).toEqual([1, 3]);
    expect(faults).toEqual([{ line: 2, detail: expect.stringContaining(detail) }]);
  });
});
