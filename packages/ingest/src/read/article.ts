/**
 * One article as it was read: bytes decoded, record split off, nothing cleaned yet. The noun that
 * the stage `read` hands on. Every member but `text` and `source_path` may be unknown (`null`).
 */
export interface Article {
  /** The input's own `id`, else its path (with `#record` behind it where a file holds several). */
  readonly id: string;
  /** The path as it was given or found, relative to the folder of the caller. */
  readonly source_path: string;
  /** Position of the record in its file: line of a `.jsonl`, index of a JSON array; `null` for a file of one article. */
  readonly record: number | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** As the metadata writes it: EDTF level 0 as a rule (`2024`, `2024-07`, `2024-07-14`); the stage `clean` checks and shortens it. */
  readonly published: string | null;
  /** BCP 47 primary subtag as the metadata gives it, lower case. */
  readonly language: string | null;
  /** The raw text, boilerplate and all. */
  readonly text: string;
}

/** One thing refused, with the reason in words; a row of the table `rejections`. */
export interface Rejection {
  readonly source_path: string;
  /** Offset, line or index of the record in its file; `null` for the whole file. */
  readonly record: number | null;
  readonly stage: "read" | "clean" | "extract" | "resolve" | "publish";
  /** A stable code in snake_case: `invalid_json`, `empty`, `binary`, `unreadable`, … */
  readonly reason: string;
  /** A sentence for a person: what was found and what was expected. */
  readonly detail: string;
}

/** What `read` yields: an article or a refusal, in the order of the input. */
export type ReadItem =
  | { readonly type: "article"; readonly article: Article }
  | { readonly type: "rejection"; readonly rejection: Rejection };
