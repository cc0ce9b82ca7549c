import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { drillbook } from "./run-cli.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const OPENING =
  'The joint naval exercise "Northern Tide 2021" of Norway and Sweden began near Bodø on May 3, 2021. Four frigates and 800 sailors take part, the Norwegian navy said.';
const LATER =
  'The joint naval exercise "Northern Tide 2022" of Norway and Sweden began near Bodø on May 4, 2022. Five frigates and 900 sailors take part, the Norwegian navy said.';

let cwd: string;

const run = (...argv: string[]) => drillbook(argv, { cwd });
const release = (version: string) =>
  run("release", version, "--dataset", "data", "--releases", "frozen");

async function put(name: string, published: string, text: string): Promise<void> {
  await writeFile(join(cwd, "in", name), `---\npublished: ${published}\n---\n${text}`);
  expect((await run("build", "in", "--out", "data")).code).toBe(0);
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "drillbook-release-"));
  await mkdir(join(cwd, "in"));
  await put("post.md", "2021-05-03", OPENING);
});

afterAll(() => rm(cwd, { recursive: true, force: true }));

describe("drillbook release", () => {
  it("freezes datasets, tells what changed, and refuses a version that says too little", async () => {
    expect(await release("1.0.0")).toMatchObject({ code: 0, stdout: "- first release\n" });
    await put("herald.md", "2022-05-04", LATER);
    const little = await release("1.0.1");
    expect(little).toMatchObject({ code: 2, stdout: "" });
    expect(little.stderr).toContain("the next version is 1.1.0 at least");
    const second = await release("1.1.0");
    expect(second.code).toBe(0);
    expect(second.stdout).toContain("- exercises: 1 added\n");
    const log = await readFile(join(cwd, "frozen", "CHANGELOG.md"), "utf8");
    expect(log).toBe(`## 1.0.0\n\n- first release\n\n## 1.1.0, since 1.0.0\n\n${second.stdout}\n`);
    expect((await run("validate", "frozen/1.1.0")).code).toBe(0);
    const sql = "SELECT row_key FROM changes WHERE table_name = 'exercises'";
    const { stdout } = await run("query", sql, "--dataset", "frozen/1.1.0", "--format", "csv");
    expect(stdout).toContain("northern-tide-2022");
  });

  it("is compared by diff, in words and as rows", async () => {
    const words = await run("diff", "frozen/1.0.0", "frozen/1.1.0", "--table", "exercises");
    expect(words).toMatchObject({ code: 0, stdout: 'exercises ["northern-tide-2022"] added\n' });
    expect(words.stderr).toContain("1 difference between 1.0.0 and 1.1.0");
    const rows = await run(
      "diff",
      "frozen/1.1.0",
      "frozen/1.0.0",
      "--table",
      "exercises",
      "--json",
    );
    expect(JSON.parse(rows.stdout)).toMatchObject({ change: "removed", table_name: "exercises" });
    expect((await run("diff", "frozen/1.0.0", "frozen/1.0.0")).stdout).toBe("");
    expect((await run("diff", "frozen/1.0.0", "nowhere")).code).toBe(1);
  });
});
