import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Prints "N passed, N failed, N skipped"; also writes the three numbers to the file that DRILLBOOK_TALLY names. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const broken = modules.filter(
      (module) => module.state() === "failed" && module.children.size === 0,
    );
    const passed = states.filter((state) => state === "passed").length;
    const failed =
      states.filter((state) => state === "failed").length + broken.length + errors.length;
    const skipped = states.length - passed - states.filter((state) => state === "failed").length;
    process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    const file = process.env.DRILLBOOK_TALLY;
    if (file !== undefined) writeFileSync(file, `${passed} ${failed} ${skipped}`);
  }
}
