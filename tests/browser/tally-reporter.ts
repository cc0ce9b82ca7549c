import type { FullResult, Reporter, Suite } from "@playwright/test/reporter";

/** Ends the output with one line: how many tests passed, failed, were skipped. */
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
  }
}

// biome-ignore lint/style/noDefaultExport: Playwright takes a reporter from the default export
export default TallyReporter;
