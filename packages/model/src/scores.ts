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
      ["exercise", "0.972 (56)", "0.860 (50) [0.754-0.943]", "0.896 (381)", "0.816 (363)"],
      ["fact", "0.911 (548)", "0.791 (592) [0.704-0.859]", "0.828 (4779)", "0.742 (4698)"],
      ["name", "0.989", "0.940", "0.915", "0.850"],
      ["status", "0.899", "0.780", "0.817", "0.730"],
      ["start", "0.921", "0.809", "0.786", "0.695"],
      ["end", "0.949", "0.814", "0.807", "0.702"],
      ["ordinal", "0.917", "0.857", "0.790", "0.611"],
      ["participants", "0.909", "0.862", "0.843", "0.771"],
      ["organisations", "0.947", "0.710", "0.782", "0.630"],
      ["host", "0.874", "0.688", "0.781", "0.691"],
      ["domains", "0.925", "0.762", "0.852", "0.755"],
      ["places", "0.755", "0.569", "0.761", "0.655"],
      ["articles without exercises that stayed clean", "4/4", "9/9", "54/57", "42/53"],
    ],
  },
  {
    page: "extraction",
    title: "How often an exercise of a confidence is right",
    note: "On the check halves of both sets of labelled articles, with weights of the develop halves.",
    columns: ["confidence", "exercises", "mean confidence", "right"],
    rows: [
      ["below 0.70", "34", "0.61", "0.56"],
      ["0.70-0.80", "32", "0.75", "0.69"],
      ["0.80-0.90", "58", "0.85", "0.81"],
      ["0.90-0.95", "65", "0.92", "0.88"],
      ["0.95-1.00", "189", "0.97", "0.95"],
    ],
  },
];
