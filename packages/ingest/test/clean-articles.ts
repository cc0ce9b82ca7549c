import { buildBoilerplate } from "../src/clean/boilerplate.ts";
import { clean } from "../src/clean/clean.ts";
import type { Document } from "../src/clean/document.ts";
import type { CleanKnowledge } from "../src/clean/knowledge.ts";
import type { Article } from "../src/read/article.ts";

/** Enough knowledge for texts that are made up. */
export const SMALL_KNOWLEDGE: CleanKnowledge = {
  abbreviations: new Set(["gen", "adm", "capt", "no", "sept", "dec", "mr", "st"]),
  publishers: new Map([
    ["TASS", "TASS"],
    ["REUTERS", "Reuters"],
    ["RIA NOVOSTI", "RIA Novosti"],
    ["harbour-post.example", "The Harbour Post"],
  ]),
  boilerplate: buildBoilerplate([
    { phrase: "advertisement", class: "line" },
    { phrase: "related articles", class: "section" },
    { phrase: "leave a reply", class: "ending" },
    { phrase: "read more", class: "box" },
    { phrase: "getty images", class: "credit" },
    { phrase: "published", class: "stamp" },
    { phrase: "updated", class: "stamp" },
    { phrase: "news", class: "menu" },
  ]),
};

/** An article of which nothing is known but the text and what is given. */
export function articleWith(parts: Partial<Article>): Article {
  return {
    id: "x",
    source_path: "x.txt",
    record: null,
    url: null,
    publisher: null,
    title: null,
    published: null,
    language: null,
    text: "",
    ...parts,
  };
}

/** The document of an article; throws for one that is refused. */
export function documentOf(
  parts: Partial<Article>,
  knowledge: CleanKnowledge = SMALL_KNOWLEDGE,
): Document {
  const document = clean(articleWith(parts), knowledge);
  if ("reason" in document) throw new Error(document.detail);
  return document;
}

/** Role and words of each block. */
export function blocksOf(document: Document): { role: string; words: string }[] {
  return document.blocks.map(({ start, end, role }) => ({
    role,
    words: document.text.slice(start, end),
  }));
}
