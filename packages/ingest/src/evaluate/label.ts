/** What is said of one exercise, in the fields of the labelling guidelines; a label or a prediction. */
export interface LabelledExercise {
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly ordinal: number | null;
  readonly kind: string | null;
  readonly status: string | null;
  /** EDTF level 0. */
  readonly start: string | null;
  readonly end: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly participants: readonly string[];
  readonly organisations: readonly string[];
  readonly host: readonly string[];
  readonly domains: readonly string[];
  readonly places: readonly string[];
}

/** What two exercises of one article are compared by. */
export type ComparedExercise = Pick<
  LabelledExercise,
  "name" | "aliases" | "start" | "end" | "participants" | "domains" | "places"
>;

/** A labelled exercise; an optional one is neither an error when found nor when missed. */
export interface GoldExercise extends LabelledExercise {
  readonly optional: boolean;
}

/** A labelled article: its text and the exercises that a reader finds in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly exercises: readonly GoldExercise[];
  /** Fields that the labels tell nothing of, neither for nor against a value. */
  readonly untold?: ReadonlySet<string>;
}

/** The words behind one predicted value; `field` is named as the columns of the table `reports`. */
export interface PredictedEvidence {
  readonly field: string;
  readonly value: string;
  readonly quote: string;
}

/** A predicted exercise with the words behind its values. */
export interface PredictedExercise extends LabelledExercise {
  /** 0 to 1, where the extractor tells how sure it is. */
  readonly confidence?: number;
  readonly evidence?: readonly PredictedEvidence[];
}

/** What was extracted from one article. */
export interface Prediction {
  readonly id: string;
  readonly exercises: readonly PredictedExercise[];
}
