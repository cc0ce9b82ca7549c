import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDataset, validateDataset } from "@drillbook/model";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { drillbook, ended, SCRIPT, startAtTerminal } from "./run-cli.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const SPRING =
  'The joint naval exercise "Northern Tide 2021" of Norway and Sweden began near Bodø on May 3, 2021. Four frigates and 800 sailors take part, the Norwegian navy said.';
const AUTUMN =
  'The joint exercise "Northern Tide 2021" of the Norwegian and Swedish navies began on October 4, 2021 near Bodø. Frigates of the two countries trained to hunt submarines.';
const SIGNED = { author: "A. Reader", date: "2024-09-01", reason: "One drill, told twice." };

let cwd: string;

async function put(name: string, published: string, text: string): Promise<void> {
  const head = `---\npublisher: ${name}\npublished: ${published}\n---\n`;
  await writeFile(join(cwd, "in", `${name}.md`), head + text);
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "drillbook-decisions-"));
  await mkdir(join(cwd, "in"));
  await put("post", "2021-05-03", SPRING);
  await put("herald", "2021-10-05", AUTUMN);
});

afterAll(async () => {
  await rm(cwd, { recursive: true, force: true });
});

const build = (...more: string[]) => drillbook(["build", "in", "--out", "data", ...more], { cwd });

async function ask(sql: string) {
  const dataset = await openDataset(join(cwd, "data"));
  try {
    return await dataset.query(sql);
  } finally {
    dataset.close();
  }
}

describe("drillbook build --decisions", () => {
  it("obeys good lines, names bad ones with file, line and reason, and tells what is lost", async () => {
    expect((await build()).stdout).toContain("which leaves exercises 2\n");
    const reports = await ask("SELECT report_id FROM reports ORDER BY 1");
    const ids = reports.map(({ report_id }) => report_id);
    expect(ids).toHaveLength(2);
    const lines = [
      { decision: "same", reports: ids, ...SIGNED },
      { decision: "value", exercise: "northern-tide-2021", field: "year", value: 1, ...SIGNED },
      { decision: "same", reports: [ids[0], "a-0-1"], ...SIGNED },
      {
        decision: "value",
        exercise: "northern-tide-2021",
        field: "personnel",
        value: 900,
        ...SIGNED,
      },
    ];
    await writeFile(join(cwd, "own.jsonl"), lines.map((line) => JSON.stringify(line)).join("\n"));
    const { code, stdout, stderr } = await build("--decisions", "own.jsonl");
    expect(code).toBe(1);
    expect(stdout).toContain("which leaves exercises 1\ndecided   decisions 3, obeyed 2\n");
    expect(stderr).toMatch(
      /^drillbook: own\.jsonl#2: "field" is "year"; expected .+ \(invalid_decision\)$/m,
    );
    expect(stderr).toMatch(/line 3 \(same, A\. Reader\) is not obeyed: a-0-1 is no longer there$/m);
    expect(await ask("SELECT line, outcome, value FROM decisions")).toEqual([
      { line: 1, outcome: "obeyed", value: [] },
      { line: 3, outcome: "not_found", value: [] },
      { line: 4, outcome: "obeyed", value: ["900"] },
    ]);
    expect(await ask("SELECT exercise_id, personnel FROM exercises")).toEqual([
      { exercise_id: "northern-tide-2021", personnel: 900 },
    ]);
    const { stdout: why } = await drillbook(
      ["explain", "northern-tide-2021", "--dataset", "data"],
      { cwd },
    );
    expect(why).toContain("decision by A. Reader on 2024-09-01: One drill, told twice.; score 0.");
    expect(why).toContain(
      "personnel set 900, by A. Reader on 2024-09-01: One drill, told twice.\n",
    );
    expect(why).toMatch(/^ {2}- 800 \(1 source\)$/m);
    expect(await validateDataset(join(cwd, "data"))).toEqual([]);
  });

  it("misses a file that was named, and leaves the dataset", async () => {
    const { code, stdout, stderr } = await build("--decisions", "none.jsonl");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("none.jsonl: the decisions cannot be read (ENOENT)");
  });
});

const COUNT =
  'Swedish sailors set out from Karlskrona for "Northern Tide 2021", the naval exercise with Norway that opened on May 3, 2021 near Bodø. The Swedish navy counts 600 sailors at the drill.';

/** Answers the command on a terminal of its own: each key is pressed once the screen says the words before it. */
async function answer(argv: readonly string[], steps: readonly (readonly [string, string])[]) {
  const child = startAtTerminal(argv, { cwd });
  const waiting = [...steps];
  let screen = "";
  child.stdout?.on("data", (piece: Buffer) => {
    screen += piece.toString();
    const [next] = waiting;
    if (next === undefined || !screen.includes(next[0])) return;
    waiting.shift();
    screen = "";
    for (const [index, key] of next.slice(1).entries())
      setTimeout(() => child.stdin?.write(key), 100 * (index + 1));
  });
  const { code } = await ended(child);
  return { code, waiting };
}

describe("drillbook review", () => {
  const REVIEW = ["review", "--dataset", "data", "--decisions", "new/own.jsonl"];
  const questions = async () =>
    JSON.parse((await drillbook([...REVIEW, "--json"], { cwd })).stdout) as { column?: string }[];

  it.runIf(existsSync(SCRIPT))("asks at a terminal, writes, and does not ask again", async () => {
    await put("gazette", "2021-05-04", COUNT);
    await build();
    const list = await drillbook(REVIEW, { cwd });
    expect(list).toMatchObject({ code: 0, stderr: "" });
    expect(list.stdout).toContain("Sources differ on personnel of northern-tide-2021");
    const before = await questions();
    expect(before[0]).toMatchObject({ type: "cell", column: "personnel", doubt: 0.5 });
    const { code, waiting } = await answer(
      [...REVIEW, "--limit", "1", "--author", "A. Reader"],
      [
        ["Which personnel holds?", "\u001b[B\r"],
        ["Why?", "The other one counts guests.\r"],
      ],
    );
    expect({ code, waiting }).toEqual({ code: 0, waiting: [] });
    const [line] = (await readFile(join(cwd, "new", "own.jsonl"), "utf8")).split("\n");
    expect(JSON.parse(line ?? "")).toMatchObject({
      decision: "value",
      field: "personnel",
      author: "A. Reader",
      reason: "The other one counts guests.",
      as_read: [{ name: "Northern Tide 2021" }, { name: "Northern Tide 2021" }],
    });
    expect(await questions()).toEqual(before.slice(1));
    await build("--decisions", "new/own.jsonl");
    expect(await ask("SELECT outcome FROM decisions")).toEqual([{ outcome: "obeyed" }]);
    expect(await questions()).toEqual(before.slice(1));
  });
});
