// Holds the import law of .dependency-cruiser.cjs against all rooms. A cruise that saw hardly any module proves nothing and fails.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const FEWEST = 40;
const root = fileURLToPath(new URL("..", import.meta.url));
const cruise = spawnSync(
  `${root}node_modules/.bin/depcruise`,
  ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "packages", "apps", "bench"],
  { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
);
if (cruise.stdout === "") {
  process.stderr.write(cruise.stderr);
  process.exit(1);
}
const { summary } = JSON.parse(cruise.stdout);
for (const { rule, from, to } of summary.violations) {
  process.stderr.write(`import law: ${rule.name}: ${from} -> ${to}\n`);
}
if (summary.totalCruised < FEWEST) {
  process.stderr.write(
    `import law: only ${summary.totalCruised} modules were seen, at least ${FEWEST} are there\n`,
  );
}
const errors = summary.violations.length;
process.stderr.write(`import law: ${summary.totalCruised} modules, ${errors} violations\n`);
process.exit(errors > 0 || summary.totalCruised < FEWEST ? 1 : 0);
