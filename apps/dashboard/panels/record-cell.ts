/** The words of one article behind a value. */
export type Quote = {
  readonly key: string;
  /** The article; its page has all that it says. */
  readonly article_id: string;
  readonly words: string;
  /** Who published them; the headline or "unknown publisher" where no name is known. */
  readonly source: string;
  /** Publication in words; null where it is not known. */
  readonly published: string | null;
  /** An http(s) address; null where there is none that a page may link to. */
  readonly url: string | null;
  /** Whether the article repeats another one, and so does not count as a source of its own. */
  readonly is_copy: boolean;
};

/** One value of a cell and what says so. */
export type CellValue = {
  readonly value: string;
  /** The value in words. */
  readonly words: string;
  /** The page of what the value names; null where it has none. */
  readonly href: string | null;
  /** Why there may be no quote: "inferred from the forces". Empty where there is nothing to add. */
  readonly remark: string;
  readonly quotes: readonly Quote[];
  /** Independent sources that say it: copies of a text and articles of one publisher count once. */
  readonly source_count: number;
};

/** One cell of the record of an exercise: what is accepted, and what else was said. */
export type RecordCell = {
  readonly field: string;
  readonly label: string;
  readonly accepted: readonly CellValue[];
  readonly others: readonly CellValue[];
};

/** One article that reports the exercise. */
export type Source = Omit<Quote, "words"> & { readonly title: string | null };
