import type { BuildProgress } from "@drillbook/ingest";
import { SingleBar } from "cli-progress";

/** A bar on the terminal. */
export interface Progress {
  onStart(files: number): void;
  onProgress(progress: BuildProgress): void;
  onAllRead(): void;
  /** Prints something else without tearing the bar. */
  aside(print: () => void): void;
  /** Leaves the bar as it is; harmless when called again. */
  stop(): void;
}

const FORMAT = "{bar} {value}/{total} files | {articles} articles | {reports} reports | {stage}";
const NOTHING: Omit<Progress, "aside"> = {
  onStart: () => {},
  onProgress: () => {},
  onAllRead: () => {},
  stop: () => {},
};

/** A progress bar on stderr; on anything but a terminal it shows nothing. */
export function createProgress(isTerminal: boolean): Progress {
  if (!isTerminal) return { ...NOTHING, aside: (print) => print() };
  const bar = new SingleBar({ format: FORMAT, stream: process.stderr, clearOnComplete: false });
  const counts = { articles: 0, reports: 0, stage: "reading" };
  return {
    onStart: (files) => bar.start(files, 0, counts),
    onProgress: ({ files, articles, reports }) =>
      // A path that leads nowhere is refused and was not counted before.
      bar.update(Math.min(files, bar.getTotal()), { articles, reports }),
    onAllRead: () => bar.update({ stage: "merging and writing" }),
    aside(print) {
      process.stderr.write("\r\u001b[K");
      print();
    },
    stop: () => bar.stop(),
  };
}
