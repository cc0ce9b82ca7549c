import { tmpdir } from "node:os";
import { describe, expect, it, vi } from "vitest";
import { drillbook } from "./run-cli.ts";

vi.setConfig({ testTimeout: 60_000 });

const cwd = tmpdir();
const COMMANDS = [
  "build",
  "extract",
  "evaluate",
  "query",
  "explain",
  "validate",
  "diff",
  "release",
];

describe("drillbook", () => {
  it("tells what it offers", async () => {
    const { code, stdout, stderr } = await drillbook(["--help"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    expect((await drillbook([], { cwd })).stdout).toBe(stdout);
  });

  it("has a help for each command and a version", async () => {
    for (const command of COMMANDS) {
      const { code, stdout } = await drillbook([command, "--help"], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: drillbook ${command}`);
    }
    expect((await drillbook(["--version"], { cwd })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    { argv: ["frobnicate"], says: "unknown command 'frobnicate'" },
    { argv: ["build", "--colour"], says: "unknown option '--colour'" },
    { argv: ["explain"], says: "missing required argument 'EXERCISE_ID'" },
    { argv: ["query", "SELECT 1", "--format", "xml"], says: "'xml' is invalid" },
    { argv: ["evaluate", ".", "--min-f1", "2"], says: "a number from 0 to 1" },
    { argv: ["validate", "a", "b"], says: "too many arguments" },
  ])("ends with 2 for $argv and prints nothing to stdout", async ({ argv, says }) => {
    const { code, stdout, stderr } = await drillbook(argv, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^drillbook: /);
  });

  it("names a missing dataset, gazetteer or folder of labels and ends with 1", async () => {
    for (const [argv, name] of [
      [["query", "SELECT 1", "--dataset", "/nowhere"], "/nowhere"],
      [["explain", "x", "--dataset", "/nowhere"], "/nowhere"],
      [["evaluate", "/nowhere"], "/nowhere"],
      [["extract", "-", "--gazetteer", "/nowhere"], "/nowhere"],
    ] as const) {
      const { code, stdout, stderr } = await drillbook(argv, { cwd });
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(name);
      expect(stderr).not.toContain("    at ");
    }
  });
});
