import type { Article } from "../read/article.ts";

/**
 * What a stretch of the text is. `body` and `heading` (a headline or subheading of this article) are
 * the article's own words, `caption` stands under a picture, `dateline` is the line or the start of one that
 * names place, date and agency; `boilerplate` is all that the newsroom put around the article.
 */
export type BlockRole = "heading" | "body" | "caption" | "dateline" | "boilerplate";

/** A paragraph or line. Offsets are UTF-16 units into `Document.text`, end exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
}

/** A sentence (a heading or caption is one or more sentences too). Never crosses a block. Offsets as in `Block`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `Document.blocks`. */
  readonly block: number;
  readonly role: BlockRole;
}

/**
 * An article after cleaning: the noun that the stage `clean` hands on. `text` keeps each character of the article
 * (Unicode NFC, line ends `\n`, no control characters, no byte order mark), so offsets stay meaningful to a reader;
 * what is not the article's own is marked by `blocks`, not cut.
 */
export interface Document {
  readonly article: Article;
  /** `a-` and the first 16 hex digits of `text_sha256`. */
  readonly article_id: string;
  readonly text_sha256: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The news agencies that it comes from or credits, by the names that the gazetteer has for them, the plainest first. */
  readonly credits: readonly string[];
  /** Day of publication, EDTF level 0 (usually a day); `null` where neither metadata nor text nor address says it. */
  readonly published: string | null;
  readonly published_from: "metadata" | "text" | "url" | null;
  /** BCP 47 primary subtag; `null` where the text is too short to tell. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  /** In the order of the text; boilerplate blocks have no sentences. */
  readonly sentences: readonly Sentence[];
}
