import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { type NewDecision, valueFault } from "@drillbook/ingest";
import type { ConflictingCell, DoubtfulMerge, JudgedReport } from "@drillbook/model";
import { describe, expect, it } from "vitest";
import { holdDialogue } from "../src/review/dialogue.ts";
import type { Question } from "../src/review/question.ts";

const CODES = { countries: new Set(["NOR", "SWE"]), organisations: new Set<string>() };
const DOWN = "\u001b[B";
const DELETE = "\u007f";
const ENTER = "\r";
const CTRL_C = "\u0003";

function report(id: string, more: Partial<JudgedReport> = {}): JudgedReport {
  return {
    report_id: `${id}-1`,
    article_id: id,
    exercise_id: "northern-tide-2021",
    name: "Northern Tide 2021",
    aliases: [],
    kind: "exercise",
    status: null,
    start_edtf: "2021-05-03",
    end_edtf: null,
    ordinal: null,
    participants: ["NOR", "SWE"],
    organisations: [],
    host: [],
    domains: [],
    places: ["Bodø"],
    personnel: null,
    part_of: null,
    publisher: "Post",
    title: "Ships\u001b[2J meet",
    url: null,
    published_on: "2021-05-04",
    quote: "Frigates\nof both met.",
    ...more,
  };
}

const [A, B] = [report("a"), report("b", { name: null, start_edtf: null })];

const MERGE: Question = {
  type: "merge",
  doubt: 0.6,
  merge: {
    report_id: "a-1",
    other_report_id: "b-1",
    is_joined: true,
    rule: "same_name",
    veto: null,
    score: 0.4,
    doubt: 0.6,
    name: 1,
    edition: null,
    dates: 0.25,
    parties: 1,
    places: null,
    reports: [A, B],
  } satisfies DoubtfulMerge,
};

function cell(column: "host" | "personnel", values: readonly string[]): Question {
  const given = values.map((value, index) => ({
    value,
    is_accepted: index === 0,
    source_count: 1,
    report_id: index === 0 ? "a-1" : "b-1",
    quote: "Some words.",
  }));
  const whole: ConflictingCell = {
    exercise_id: "northern-tide-2021",
    name: "Northern Tide 2021",
    start_edtf: "2021-05",
    end_edtf: "2021-05",
    field: column,
    column,
    doubt: 0.5,
    values: given,
  };
  const reports = new Map([A, B].map((each) => [each.report_id, each]));
  return { type: "cell", doubt: 0.5, cell: whole, reports };
}

/** What the screen says, and the keys that are pressed then. */
type Step = readonly [says: string, ...keys: string[]];

/** A person at a terminal. */
async function talk(questions: readonly Question[], keys: readonly Step[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 120, rows: 50 });
  let screen = "";
  let seen = 0;
  const waiting = [...keys];
  output.on("data", (piece: Buffer) => {
    screen += piece.toString();
    const [next] = waiting;
    const at = next === undefined ? -1 : screen.indexOf(next[0], seen);
    if (next === undefined || at < 0) return;
    waiting.shift();
    seen = at + next[0].length;
    for (const [index, key] of next.slice(1).entries())
      setTimeout(() => input.write(key), 20 * (index + 1));
  });
  const written: NewDecision[] = [];
  const decided = await holdDialogue(questions, {
    terminal: { input, output },
    signal: new AbortController().signal,
    author: undefined,
    today: () => "2024-09-01",
    faultOf: (column, value) => valueFault(column, value, CODES),
    write: async (decision) => {
      written.push(decision);
    },
  });
  return { decided, written, screen, left: waiting };
}

const WHO: Step = ["Who decides?", "A. Reader", ENTER];
const SIGNED = { author: "A. Reader", date: "2024-09-01" };
const anchor = (id: string, name: string | null, start: string | null) => ({
  report_id: `${id}-1`,
  article_id: id,
  url: null,
  name,
  start,
});
const ANCHORS = [anchor("a", "Northern Tide 2021", "2021-05-03"), anchor("b", null, null)];

describe("the dialogue", () => {
  it("asks who decides once, and of each pair whether it is one exercise, and why", async () => {
    const { written, left, screen } = await talk(
      [MERGE, MERGE],
      [
        WHO,
        ["of one exercise?", ENTER],
        ["Why?", "Same ships.", ENTER],
        ["of one exercise?", DOWN, ENTER],
        ["Why?", "Two weeks apart.", ENTER],
      ],
    );
    expect(left).toEqual([]);
    expect(written).toEqual([
      { decision: "same", reports: ANCHORS, reason: "Same ships.", ...SIGNED },
      { decision: "different", reports: ANCHORS, reason: "Two weeks apart.", ...SIGNED },
    ]);
    const text = stripVTControlCharacters(screen);
    expect(text).toContain("Joined, although little speaks for it: score 0.4 (same_name)");
    expect(text).toContain("name 1, dates 0.25, parties 1");
    expect(text).toContain('"Frigates of both met."');
    expect(screen).not.toContain("\u001b[2J meet");
  });

  it("takes one of the values, or another one that the column may hold", async () => {
    const { written, left, screen } = await talk(
      [cell("personnel", ["500", "900"]), cell("host", ["NOR", "SWE"])],
      [
        WHO,
        ["personnel holds?", DOWN, ENTER],
        ["Why?", "Counted.", ENTER],
        ["host holds?", DOWN, DOWN, ENTER],
        ["host (nothing", "nor, atl", ENTER],
        ["no country we know", DELETE, DELETE, DELETE, "swe", ENTER],
        ["Why?", "Both shores.", ENTER],
      ],
    );
    expect(left).toEqual([]);
    const both = { decision: "value", exercise: "northern-tide-2021", action: "set", ...SIGNED };
    expect(written).toEqual([
      { ...both, field: "personnel", value: 900, reports: ANCHORS, reason: "Counted." },
      { ...both, field: "host", value: ["NOR", "SWE"], reports: ANCHORS, reason: "Both shores." },
    ]);
    expect(screen).toContain('"ATL" is no country we know');
  });

  it("skips, and keeps what was decided when it is broken off", async () => {
    const { written, decided, left } = await talk(
      [MERGE, MERGE, MERGE],
      [
        WHO,
        ["of one exercise?", DOWN, DOWN, ENTER],
        ["of one exercise?", ENTER],
        ["Why?", "Same ships.", ENTER],
        ["of one exercise?", ENTER],
        ["Why?", CTRL_C],
      ],
    );
    expect({ decided, left, count: written.length }).toEqual({ decided: 1, left: [], count: 1 });
    const none = await talk([MERGE], [["Who decides?", CTRL_C]]);
    expect(none.written).toEqual([]);
  });
});
