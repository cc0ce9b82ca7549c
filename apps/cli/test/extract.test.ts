import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { drillbook, ended, start } from "./run-cli.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TEXT =
  '🚢 The joint naval exercise "Northern Tide 2021" of Norway and Sweden began near Bodø on May 3, 2021. Four frigates and 800 sailors take part, the Norwegian navy said.';
const LINE = JSON.stringify({
  id: "one",
  url: "https://a.example/1",
  text: TEXT,
  published: "2021-05-03",
});

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "drillbook-cli-"));
  await mkdir(join(cwd, "in"));
  await writeFile(join(cwd, "in", "a.txt"), TEXT);
  await writeFile(join(cwd, "in", "b.json"), "{");
  await writeFile(join(cwd, "in", "c.jsonl"), `${LINE}\n`);
});

afterAll(async () => {
  await rm(cwd, { recursive: true, force: true });
});

describe("drillbook extract", () => {
  it("prints one JSON line an article with the words behind each value", async () => {
    const { code, stdout, stderr } = await drillbook(["extract"], { cwd, input: `${LINE}\n` });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const article = JSON.parse(stdout);
    expect(article).toMatchObject({
      id: "one",
      url: "https://a.example/1",
      published: "2021-05-03",
      exercises: [
        {
          name: "Northern Tide 2021",
          aliases: [],
          series: "Northern Tide",
          ordinal: null,
          kind: "exercise",
          start: "2021-05-03",
          participants: ["NOR", "SWE"],
          places: ["Bodø"],
          host: ["NOR"],
          personnel: 800,
        },
      ],
    });
    const { evidence } = article.exercises[0];
    for (const field of ["name", "start_edtf", "participants", "places", "personnel"])
      expect(evidence).toContainEqual(expect.objectContaining({ field }));
    for (const { quote, start_char, end_char } of evidence)
      expect([...TEXT].slice(start_char, end_char).join("")).toBe(quote);
  });

  it("keeps the order of the input, names what it refuses and ends with 1", async () => {
    const { code, stdout, stderr } = await drillbook(["extract", "in", "none"], { cwd });
    expect(code).toBe(1);
    const ids = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(["in/a.txt", "one"]);
    expect(stderr.split("\n").map((line) => line.split(": ")[1])).toEqual([
      "in/b.json",
      "none",
      undefined,
    ]);
  });

  it("prints an article before the input ends", async () => {
    const child = start(["extract", "-"], { cwd });
    child.stdin?.write(`${LINE}\n${LINE}\n`);
    const [piece] = await once(child.stdout ?? child, "data");
    expect(JSON.parse(String(piece).split("\n")[0] ?? "").id).toBe("one");
    child.stdin?.end();
    expect((await ended(child)).code).toBe(0);
  });

  it("takes paths from where a package manager was called", async () => {
    const env = { npm_lifecycle_event: "drillbook", INIT_CWD: cwd };
    const { code, stdout } = await drillbook(["extract", "in/a.txt"], { cwd: tmpdir(), env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).id).toBe("in/a.txt");
  });
});

describe("an interrupted extract", () => {
  it("is quiet when the reader goes away", async () => {
    const many = join(cwd, "many.jsonl");
    await writeFile(many, `${LINE}\n`.repeat(2000));
    const child = start(["extract", many], { cwd });
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { code, stderr } = await ended(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("stops on Ctrl-C while it waits for more input", async () => {
    const child = start(["extract", "-"], { cwd });
    child.stdin?.write(`${LINE}\n${LINE}\n`);
    await once(child.stdout ?? child, "data");
    child.kill("SIGINT");
    const { code, stderr } = await ended(child);
    expect({ code, stderr }).toEqual({ code: 130, stderr: "" });
  });
});
