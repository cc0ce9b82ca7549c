import { writeFileSync } from "node:fs";
import type { FullResult, Reporter, Suite } from "@playwright/test/reporter";

/** Ends the output with one line: how many tests passed, failed, were skipped; also writes the numbers to the file that DRILLBOOK_TALLY names. */
class TallyReporter implements Reporter {
  #suite: Suite | null = null;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(_result: FullResult): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const skipped = outcomes.filter((outcome) => outcome === "skipped").length;
    const failed = outcomes.filter((outcome) => outcome === "unexpected").length;
    const passed = outcomes.length - skipped - failed;
    process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    const file = process.env.DRILLBOOK_TALLY;
    if (file !== undefined) writeFileSync(file, `${passed} ${failed} ${skipped}`);
  }
}

// biome-ignore lint/style/noDefaultExport: Playwright takes a reporter from the default export
export default TallyReporter;
