/** One table of scores; its figures stand here and nowhere else: the docs and the site show the same. */
export interface ScoreTable {
  /** The page of `docs/` that holds it. */
  readonly page: string;
  readonly title: string;
  /** What it was measured on, and what the reader must know to trust it. */
  readonly note: string;
  /** Titles of the columns; the first one, over the names of the rows, may be empty. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How good the reading of articles is, as it was measured last. */
export const scores: readonly ScoreTable[] = [
  {
    page: "extraction",
    title: "What is read right",
    note: "F1 on labelled articles (1 is perfect), and the number of labelled facts. The columns called check are what to expect on unseen text, with reservations that docs/extraction.md tells.",
    columns: ["", "dev, develop", "dev, check", "own, develop", "own, check"],
    rows: [
      ["exercise", "0.993 (75)", "0.769 (31) [0.627-0.889]", "0.908 (710)", "0.872 (410)"],
      ["fact", "0.917 (794)", "0.738 (346) [0.599-0.843]", "0.843 (8411)", "0.791 (5084)"],
      ["name", "0.984", "0.880", "0.923", "0.896"],
      ["status", "0.913", "0.708", "0.817", "0.800"],
      ["start", "0.894", "0.793", "0.795", "0.753"],
      ["end", "0.938", "0.786", "0.821", "0.757"],
      ["ordinal", "0.919", "0.769", "0.802", "0.721"],
      ["participants", "0.960", "0.791", "0.859", "0.816"],
      ["organisations", "0.857", "0.571", "0.741", "0.714"],
      ["host", "0.855", "0.582", "0.814", "0.738"],
      ["domains", "0.898", "0.714", "0.841", "0.783"],
      ["places", "0.778", "0.613", "0.808", "0.694"],
      ["articles without exercises that stayed clean", "9/9", "3/4", "63/70", "45/53"],
    ],
  },
  {
    page: "extraction",
    title: "How often an exercise of a confidence is right",
    note: "On the check halves of both sets of labelled articles, with weights of the develop halves.",
    columns: ["confidence", "exercises", "mean confidence", "right"],
    rows: [
      ["below 0.70", "44", "0.60", "0.62"],
      ["0.70-0.80", "35", "0.76", "0.63"],
      ["0.80-0.90", "46", "0.86", "0.85"],
      ["0.90-0.95", "77", "0.92", "0.88"],
      ["0.95-1.00", "229", "0.98", "0.96"],
    ],
  },
];
