// One door for everything that a person types: needs Node and npm, nothing else (`npm start`, `npm test`, `npm run check`, `npm run bench`, `npm run lighthouse`, `npm run drillbook`).
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = join(ROOT, "node_modules/.bin");
const STAMP = join(ROOT, "node_modules/.installed-lock");
const RESULTS = join(ROOT, "test-results");

/** The caller's environment without what npm adds to scripts: pnpm would read some of it as its own settings. */
function cleanEnvironment() {
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
  const foreign =
    /^npm_(config_(?!registry|cache|userconfig)|lifecycle|package|command|execpath|node_execpath)/i;
  for (const name of Object.keys(env)) if (foreign.test(name)) delete env[name];
  return env;
}

const env = cleanEnvironment();

/** Runs to the end and tells the exit code; 1 for a program that could not start or was killed. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env, ...options });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

function must(code) {
  if (code !== 0) process.exit(code);
}

function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const version = /^pnpm@([^+]+)/.exec(packageManager)[1];
  return run("npx", ["--yes", "--loglevel=error", `pnpm@${version}`, ...args], {
    stdio: ["ignore", 2, 2],
  });
}

/** Installs what pnpm-lock.yaml lists, once for each state of that file. */
function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock) return;
  must(
    pnpm(
      "install",
      "--frozen-lockfile",
      "--prefer-offline",
      "--reporter=append-only",
      "--loglevel=warn",
    ),
  );
  writeFileSync(STAMP, lock);
}

function turbo(...tasks) {
  return pnpm("exec", "turbo", "run", ...tasks, "--output-logs=errors-only");
}

/** The command line, in the folder that it was called from: npm runs scripts in the root and tells the caller's folder in INIT_CWD. */
function drillbook(args, cwd = process.env.INIT_CWD ?? process.cwd()) {
  return run(process.execPath, [join(ROOT, "apps/cli/bin/drillbook.mjs"), ...args], { cwd });
}

/** Speed of extraction and of the relevance filter against others, see `--help`. */
function bench(args) {
  process.exit(run(process.execPath, [join(ROOT, "bench/bin/bench.mjs"), ...args]));
}

/** What Lighthouse says of the built site: exit code 1 where a goal is missed. */
function measure() {
  must(turbo("build"));
  process.exit(run(process.execPath, [join(ROOT, "tests/lighthouse.mjs")]));
}

/** Builds the dataset and the site, then serves until it is told to stop. */
function start() {
  if (!process.env.DRILLBOOK_DATASET) {
    // A refused article (exit code 1) is named and listed in `rejections`; the rest is there to be served.
    const code = drillbook(["build"], ROOT);
    if (code > 1) process.exit(code);
  }
  must(turbo("build"));
  const host = process.env.HOST ?? "127.0.0.1";
  const port = process.env.PORT ?? "3000";
  const site = join(ROOT, "apps/dashboard/bin/serve.mjs");
  const server = spawn(process.execPath, [site, "-H", host, "-p", port], {
    stdio: "inherit",
    env,
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  server.on("exit", (code) => process.exit(code ?? 0));
}

/** Types, site, unit tests and browser tests; all run, the sum is the last line. */
function test() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const tallies = ["unit", "browser"].map((name) => join(RESULTS, `${name}.tally`));
  const codes = [turbo("typecheck", "build")];
  codes.push(run(join(BIN, "vitest"), ["run"], { env: { ...env, DRILLBOOK_TALLY: tallies[0] } }));
  const config = join(ROOT, "tests/browser/playwright.config.ts");
  const playwright = join(ROOT, "tests/node_modules/.bin/playwright");
  codes.push(
    run(playwright, ["test", "-c", config], {
      cwd: join(ROOT, "tests"),
      env: { ...env, DRILLBOOK_TALLY: tallies[1] },
    }),
  );
  const [passed, failed, skipped] = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(codes.every((code) => code === 0) ? 0 : 1);
}

/** Adds up "passed failed skipped" of each file; a runner that left none counts as one failure. */
function sum(files) {
  const rows = files.map((file) =>
    existsSync(file) ? readFileSync(file, "utf8").split(" ").map(Number) : [0, 1, 0],
  );
  return [0, 1, 2].map((k) => rows.reduce((total, row) => total + row[k], 0));
}

/** Lint, floating promises, import law, dead code, docstrings: scripts of package.json; all run, all must hold. */
function check() {
  const checks = ["lint", "lint:promises", "law", "dead-code", "docstrings"];
  const broken = checks.filter((name) => {
    const code = run("npm", ["run", "-s", name]);
    console.error(`${code === 0 ? "holds " : "BROKEN"}  ${name}`);
    return code !== 0;
  });
  process.exit(broken.length === 0 ? 0 : 1);
}

const TASKS = {
  start,
  test,
  check,
  bench,
  lighthouse: measure,
  drillbook: (args) => process.exit(drillbook(args)),
};
const [task, ...rest] = process.argv.slice(2);
const chosen = TASKS[task];
if (chosen === undefined) {
  console.error(`run.mjs: unknown task "${task}"; one of ${Object.keys(TASKS).join(", ")}`);
  process.exit(2);
}
install();
chosen(rest);
