import type { DatasetSummary, DecisionRow } from "@drillbook/model";
import type { Rejection } from "./read/article.ts";

/** How far a build has come. */
export interface BuildProgress {
  /** Input files that are done or begun. */
  readonly files: number;
  readonly articles: number;
  readonly reports: number;
  readonly rejections: number;
}

/** Is told of a build while it runs. */
export interface BuildReporter {
  /** Reading begins; so many files are there to be read. */
  onStart(files: number): void;
  /** Called after each input with the counts so far. */
  onProgress(progress: BuildProgress): void;
  /** Called for each input that is refused, as it happens. */
  onRejection(rejection: Rejection): void;
  /** Called for each decision that could not be obeyed, once it is known. */
  onUnheeded(decision: DecisionRow): void;
  /** All articles are read; what remains is merging and writing. */
  onAllRead(): void;
}

/** What a build has done. */
export interface BuildSummary {
  readonly articles: number;
  /** Articles among them that are near-identical copies of another. */
  readonly duplicates: number;
  /** Articles left out since one of exactly the same text had been read. */
  readonly same_text: number;
  readonly reports: number;
  readonly exercises: number;
  /** Reports less exercises: how many were joined to an exercise that another report gives too. */
  readonly merged: number;
  /** Inputs that were refused, those of the same text not counted. */
  readonly rejections: number;
  /** Ids of earlier datasets that lead to exercises of this one, or nowhere any more. */
  readonly redirects: number;
  /** Why the dataset that was there could not be read, so that its ids are not redirected; `null` where nothing is lost. */
  readonly earlier_fault: string | null;
  /** What people decided, and what became of it. */
  readonly decisions: readonly DecisionRow[];
  readonly dataset: DatasetSummary;
}
