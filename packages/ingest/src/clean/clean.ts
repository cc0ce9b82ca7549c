import { createHash } from "node:crypto";
import type { Article, Rejection } from "../read/article.ts";
import { cardsOf } from "./cards.ts";
import type { Block, Document, Sentence } from "./document.ts";
import type { Draft } from "./draft.ts";
import { findCredits } from "./find-credits.ts";
import type { CleanKnowledge } from "./knowledge.ts";
import { detectLanguage } from "./language.ts";
import { findPublished } from "./published.ts";
import { findPublisher } from "./publisher.ts";
import { tellApart } from "./roles.ts";
import { splitSentences } from "./sentences.ts";
import { cleanText } from "./unicode.ts";

/**
 * Cleans one article: plain Unicode, blocks with their roles, sentences, and when, by whom and in which language it was
 * published. An article without a letter or figure is refused as `empty`. Time is linear in the text.
 */
export function clean(article: Article, knowledge: CleanKnowledge): Document | Rejection {
  const text = cleanText(article.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return refuseEmpty(article);
  const { drafts, clues } = tellApart(text, knowledge, article.publisher);
  const blocks = drafts.map(
    ({ start, end, role }): Block => ({ start, end, role: role ?? "body" }),
  );
  const text_sha256 = createHash("sha256").update(text).digest("hex");
  const { url } = article;
  const metadata = plainLine(article.publisher);
  const publisher = findPublisher(metadata, clues.agency, url, knowledge.publishers);
  return {
    article,
    article_id: `a-${text_sha256.slice(0, 16)}`,
    text_sha256,
    text,
    title: plainLine(article.title) ?? firstHeading(drafts),
    publisher,
    credits: findCredits(publisher, clues.agency, drafts, knowledge.credits),
    ...findPublished(article.published, clues, url),
    language: detectLanguage(bodyOf(drafts)) ?? article.language,
    blocks,
    sentences: sentencesOf(text, blocks, knowledge.abbreviations),
  };
}

/** The article's own words in one string, a line a block: what near-duplicates are compared by. */
export function ownWords(document: Document): string {
  return document.blocks
    .filter(({ role }) => role === "body" || role === "heading" || role === "caption")
    .map(({ start, end }) => document.text.slice(start, end))
    .join("\n");
}

function refuseEmpty({ source_path, record }: Article): Rejection {
  const detail = "no letter or figure is left after cleaning";
  return { source_path, record, stage: "clean", reason: "empty", detail };
}

/** The language is told from so much of the body. */
const SAMPLE = 1000;

/** Metadata on one line, cleaned; `null` where nothing is left. */
function plainLine(written: string | null): string | null {
  const line = written === null ? "" : cleanText(written).replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}

/** The first heading, if it stands above the text. */
function firstHeading(drafts: readonly Draft[]): string | null {
  const first = drafts.find(({ role }) => role === "heading" || role === "body");
  return first?.role === "heading" ? plainLine(first.text.replace(/^#{1,6} /, "")) : null;
}

function bodyOf(drafts: readonly Draft[]): string {
  const own = drafts.filter(({ role }) => role === "body");
  const chosen = own.length > 0 ? own : drafts.filter(({ role }) => role !== "boilerplate");
  let sample = "";
  for (const { text } of chosen) {
    sample += `${text.slice(0, SAMPLE)}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

function sentencesOf(
  text: string,
  blocks: readonly Block[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  const cards = cardsOf(text, blocks);
  for (const [block, { start, end, role }] of blocks.entries()) {
    if (role === "boilerplate" || role === "dateline") continue;
    for (const span of splitSentences(text, start, end, abbreviations)) {
      sentences.push({ ...span, block: cards[block] ?? block, role });
    }
  }
  return sentences;
}
