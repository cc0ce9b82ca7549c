import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { drillbook, ended, start } from "./run-cli.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const ARTICLES = {
  "post.md":
    'The joint naval exercise "Northern Tide 2021" of Norway and Sweden began near Bodø on May 3, 2021. Four frigates and 800 sailors take part, the Norwegian navy said.',
  "herald.md":
    'The joint exercise "Northern Tide 2021" of the Norwegian and Swedish navies ended on May 9, 2021. The warships of the two countries had trained to hunt submarines for a week.',
};

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "drillbook-cli-"));
  await mkdir(join(cwd, "in"));
  for (const [name, text] of Object.entries(ARTICLES)) {
    const published = name === "post.md" ? "2021-05-03" : "2021-05-10";
    const head = `---\npublisher: ${name.replace(".md", "")}\npublished: ${published}\n---\n`;
    await writeFile(join(cwd, "in", name), head + text);
  }
  const { code, stdout } = await drillbook(["build", "in", "--out", "data"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^read +articles 2,/);
  expect(stdout).toMatch(/^merged +reports 1, which leaves exercises 1$/m);
});

afterAll(async () => {
  await rm(cwd, { recursive: true, force: true });
});

describe("drillbook build", () => {
  it("names bad input, does the rest and ends with 1", async () => {
    await writeFile(join(cwd, "bad.json"), "{");
    const argv = ["build", "in", "bad.json", "--out", "other"];
    const { code, stdout, stderr } = await drillbook(argv, { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^rejected +inputs 1$/m);
    expect(stderr).toMatch(/^drillbook: bad\.json: .+ \(invalid_json\)\n$/);
  });

  it("ends with 2 where the folder holds something else", async () => {
    const { code, stderr } = await drillbook(["build", "in", "--out", "in"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("expected a new or empty folder");
    expect((await readdir(join(cwd, "in"))).sort()).toEqual(["herald.md", "post.md"]);
  });

  it("stops on Ctrl-C with 130 and leaves the dataset and nothing else", async () => {
    const before = await readdir(join(cwd, "data"));
    const child = start(["build", "in", "-", "--out", "data"], { cwd });
    child.stdin?.write("{}\n");
    await new Promise((resolve) => setTimeout(resolve, 2500));
    child.kill("SIGINT");
    expect((await ended(child)).code).toBe(130);
    expect(await readdir(join(cwd, "data"))).toEqual(before);
    expect((await drillbook(["validate", "data"], { cwd })).code).toBe(0);
  });
});

describe("drillbook query", () => {
  const ask = (sql: string, ...more: string[]) =>
    drillbook(["query", sql, "--dataset", "data", ...more], { cwd });
  const SQL = "SELECT exercise_id, start_edtf, host, article_count FROM exercises";

  it("prints a table, CSV and JSON", async () => {
    expect((await ask(SQL)).stdout).toBe(
      [
        "exercise_id         start_edtf  host  article_count",
        "------------------  ----------  ----  -------------",
        "northern-tide-2021  2021-05-03  NOR               2",
        "(1 row)\n",
      ].join("\n"),
    );
    expect((await ask(SQL, "--format", "csv")).stdout).toBe(
      'exercise_id,start_edtf,host,article_count\nnorthern-tide-2021,2021-05-03,"[""NOR""]",2\n',
    );
    expect(JSON.parse((await ask(SQL, "--format", "json")).stdout)).toEqual([
      {
        exercise_id: "northern-tide-2021",
        start_edtf: "2021-05-03",
        host: ["NOR"],
        article_count: 2,
      },
    ]);
  });

  it("writes Parquet and Arrow to a pipe or a file", async () => {
    const { bytes } = await ask(SQL, "--format", "parquet");
    expect(bytes.subarray(0, 4).toString()).toBe("PAR1");
    expect(bytes.subarray(-4).toString()).toBe("PAR1");
    const { code, stdout } = await ask(SQL, "--format", "parquet", "--out", "answer.parquet");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(await readFile(join(cwd, "answer.parquet"))).toEqual(bytes);
    expect((await ask(SQL, "--format", "arrow")).bytes.readUInt32LE(0)).toBe(0xffffffff);
  });

  it("refuses to write and names what it cannot read", async () => {
    for (const [sql, says] of [
      ["DROP TABLE exercises", "refused"],
      ["SELECT * FROM read_csv('/etc/passwd')", "read_csv"],
      ["SELECT colour FROM exercises", "colour"],
    ] as const) {
      const { code, stdout, stderr } = await ask(sql);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(says);
    }
  });
});

describe("drillbook explain", () => {
  const explain = (id: string) => drillbook(["explain", id, "--dataset", "data"], { cwd });

  it("prints each cell with its sentences and what was not accepted", async () => {
    const { code, stdout } = await explain("northern-tide-2021");
    expect(code).toBe(0);
    expect(stdout).toContain("participants: NOR (Norway), SWE (Sweden)");
    expect(stdout).toMatch(/^status: completed$/m);
    expect(stdout).toMatch(/^ {2}\+ completed \(1 source\)$/m);
    expect(stdout).toMatch(/^ {2}\+ NOR \(2 sources\)$/m);
    expect(stdout).toContain('"The joint exercise "Northern Tide 2021" of the Norwegian');
    expect(stdout).toContain("herald, 2021-05-10");
  });

  it("follows the id of an earlier dataset and says so", async () => {
    const build = (...paths: string[]) => drillbook(["build", ...paths, "--out", "grown"], { cwd });
    const explainOld = (id: string) => drillbook(["explain", id, "--dataset", "grown"], { cwd });
    await build("in/post.md");
    const leg =
      '---\npublisher: leg\npublished: 2021-08-20\n---\nThe second stage of the joint naval exercise "Northern Tide 2021" of Norway and Sweden began near Bergen on August 19, 2021, the Norwegian navy said.';
    await writeFile(join(cwd, "leg.md"), leg);
    expect((await build("in/post.md", "leg.md")).stdout).toMatch(/^earlier +ids redirected 1$/m);
    const { code, stdout, stderr } = await explainOld("northern-tide-2021");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "drillbook: northern-tide-2021 is called northern-tide-2021-05 now\n",
    });
    expect(stdout).toMatch(/^northern-tide-2021-05\n/);
    await build("leg.md");
    expect(await explainOld("northern-tide-2021-05")).toMatchObject({
      code: 1,
      stdout: "",
      stderr:
        "drillbook: northern-tide-2021-05 was an exercise of an earlier dataset; none of its reports is left\n",
    });
  });

  it("tells why reports are one exercise, and how far it had come when", async () => {
    const { stdout } = await explain("northern-tide-2021");
    expect(stdout).toContain("\nreports: 2, of independent sources 2\n");
    expect(stdout).toMatch(/^ {4}a-[0-9a-f]{16}-1 {2}post, 2021-05-03/m);
    expect(stdout).toMatch(
      /^joined by\n {4}a-\S+ \+ a-\S+\n {8}same_name; score 0\.\d+: name 1, /m,
    );
    expect(stdout).toMatch(
      /^status history\n {4}ongoing +2021-05-03 \(post\)\n {4}completed +2021-05-10 \(herald\)$/m,
    );
    expect(stdout).not.toContain("\ndecided\n");
  });

  it("suggests ids that are near an unknown one", async () => {
    const { code, stdout, stderr } = await explain("northern-tied-2021");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("there are northern-tide-2021");
    expect((await explain("x")).stderr).toBe("drillbook: there is no exercise x\n");
  });
});

describe("drillbook series", () => {
  it("lists new ones as rows that the gazetteer takes", async () => {
    await mkdir(join(cwd, "years"));
    for (const year of [2019, 2021])
      await writeFile(
        join(cwd, "years", `${year}.md`),
        `---\npublisher: Post ${year}\npublished: ${year}-06-04\n---\nThe joint naval exercise "Copper Quill ${year}" of Norway and Sweden began near Bergen on June 3, ${year}. Frigates of the two countries train to hunt submarines.`,
      );
    await drillbook(["build", "years", "--out", "quill"], { cwd });
    const { code, stdout } = await drillbook(["series", "--new", "--dataset", "quill"], { cwd });
    expect(code).toBe(0);
    const [head, row, ...more] = stdout.trimEnd().split("\n");
    const path = new URL("../../../data/gazetteer/series.csv", import.meta.url);
    expect(head).toBe((await readFile(path, "utf8")).split("\n")[0]);
    expect(row).toMatch(
      /^copper-quill,Copper Quill,exercise,naval,NOR SWE,,,2019,2021,a-\w{16} a-\w{16}$/,
    );
    expect(more).toEqual([]);
    const all = await drillbook(["series", "--dataset", "quill"], { cwd });
    expect(all.stdout).toContain("copper-quill,Copper Quill,2019 2021,2,NOR SWE,\n");
    expect((await drillbook(["series", "--aliases"], { cwd })).code).toBe(2);
  });
});

describe("drillbook validate", () => {
  it("prints a line a problem and ends with 1", async () => {
    expect((await drillbook(["validate", "data"], { cwd })).code).toBe(0);
    const copy = join(cwd, "copy");
    await mkdir(copy);
    for (const name of await readdir(join(cwd, "data")))
      if (!name.startsWith("."))
        await writeFile(join(copy, name), await readFile(join(cwd, "data", name)));
    await writeFile(join(copy, "places.parquet"), "damaged");
    const { code, stdout } = await drillbook(["validate", "copy"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("places");
    expect((await drillbook(["validate", "in"], { cwd })).code).toBe(1);
  });
});
