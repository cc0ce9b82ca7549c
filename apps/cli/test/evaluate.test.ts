import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { drillbook } from "./run-cli.ts";

vi.setConfig({ testTimeout: 60_000 });

const TEXT =
  'The joint naval exercise "Northern Tide 2021" of Norway and Sweden began near Bodø on May 3, 2021.';
const LABEL = {
  name: "Northern Tide 2021",
  aliases: [],
  ordinal: null,
  kind: "exercise",
  status: "ongoing",
  start: "2021-05-03",
  end: null,
  participants: ["NOR", "SWE", "DNK"],
  organisations: [],
  host: ["NOR"],
  domains: ["naval"],
  places: ["Bodø"],
  optional: false,
};

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "drillbook-cli-"));
  for (const [id, exercises] of [
    ["x001", [LABEL]],
    ["x007", [LABEL, { ...LABEL, name: "Iron Rain 2019", start: "2019" }]],
  ] as const) {
    const article = { id, published: "2021-05-03", text: TEXT, exercises };
    await writeFile(join(cwd, `${id}.json`), JSON.stringify(article));
  }
});

afterAll(async () => {
  await rm(cwd, { recursive: true, force: true });
});

describe("drillbook evaluate", () => {
  it("prints the figures, and each error beside its sentence", async () => {
    const { code, stdout } = await drillbook(["evaluate", ".", "--errors"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^exercise +P 1\.000 {2}R 0\.667 {2}F1 0\.800 {2}\(n=3\) {2}95 % /m);
    expect(stdout).toContain("x007\n");
    expect(stdout).toContain("MISSED Iron Rain 2019");
    expect(stdout).toContain("participants: predicted NOR, SWE; gold DNK, NOR, SWE");
    expect(stdout).toContain(`> ${TEXT}`);
  });

  it("takes one half, prints JSON, and fails below a share", async () => {
    const argv = ["evaluate", ".", "--half", "develop", "--json", "--min-f1", "0.99"];
    const { code, stdout, stderr } = await drillbook(argv, { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 1, exercise: { f1: 1, support: 1 } });
    expect(stderr).toContain("expected at least 0.99");
  });

  it("compares exercises with an answer key, and says what it expects where a part is missing", async () => {
    const key = "file\texercise\tstart\tend\tparticipants\tdomains\tplaces\n";
    const line = "x001.json\tNorthern Tide 2021\t2021-05-03\t\tNOR,SWE\tnaval\tBodø\n";
    await writeFile(join(cwd, "key.tsv"), key + line);
    await writeFile(
      join(cwd, "clusters.tsv"),
      "line\texercise_id\tvague\n1\tnorthern-tide-2021\t0\n",
    );
    await drillbook(["build", "x001.json", "--out", "dataset"], { cwd });
    const argv = ["evaluate", "--resolution", "key.tsv", "clusters.tsv"];
    const { code, stdout } = await drillbook([...argv, "dataset"], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining("1, with a report 1.000")]);
    const short = await drillbook(["evaluate", "--resolution", "key.tsv"], { cwd });
    expect([short.code, short.stderr]).toEqual([2, expect.stringContaining("KEY CLUSTERS")]);
  });
});
