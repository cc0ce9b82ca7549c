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
      ["exercise", "0.986 (75)", "0.781 (31) [0.633-0.906]", "0.890 (470)", "0.831 (274)"],
      ["fact", "0.916 (794)", "0.738 (346) [0.603-0.842]", "0.830 (5861)", "0.755 (3616)"],
      ["name", "0.992", "0.898", "0.907", "0.849"],
      ["status", "0.905", "0.719", "0.811", "0.731"],
      ["start", "0.902", "0.793", "0.782", "0.703"],
      ["end", "0.955", "0.786", "0.804", "0.694"],
      ["ordinal", "0.947", "0.714", "0.771", "0.625"],
      ["participants", "0.941", "0.778", "0.846", "0.794"],
      ["organisations", "0.897", "0.600", "0.800", "0.702"],
      ["host", "0.862", "0.571", "0.811", "0.694"],
      ["domains", "0.910", "0.712", "0.828", "0.777"],
      ["places", "0.771", "0.620", "0.793", "0.668"],
      ["articles without exercises that stayed clean", "9/9", "3/4", "58/64", "40/46"],
    ],
  },
  {
    page: "extraction",
    title: "How often an exercise of a confidence is right",
    note: "On the check halves of both sets of labelled articles, with weights of the develop halves.",
    columns: ["confidence", "exercises", "mean confidence", "right"],
    rows: [
      ["below 0.70", "20", "0.62", "0.50"],
      ["0.70-0.80", "27", "0.75", "0.59"],
      ["0.80-0.90", "43", "0.85", "0.79"],
      ["0.90-0.95", "43", "0.92", "0.86"],
      ["0.95-1.00", "158", "0.98", "0.94"],
    ],
  },
];
