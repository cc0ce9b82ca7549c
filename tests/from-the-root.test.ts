import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

it("`npm run drillbook` takes paths relative to the folder that it is called from", async () => {
  const folder = await mkdtemp(join(tmpdir(), "drillbook-caller-"));
  try {
    await writeFile(join(folder, "note.txt"), "The two ministers spoke about trade on Monday.");
    const args = ["--prefix", root, "run", "-s", "drillbook", "--", "extract", "note.txt"];
    const { stdout } = await promisify(execFile)("npm", args, { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ id: "note.txt", exercises: [] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
