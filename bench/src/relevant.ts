import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readGold } from "@drillbook/ingest";
import type { Random } from "./random.ts";

/**
 * Texts on exercises that the repository has: the notes of `data/articles` without their front matter, and those labelled
 * articles of `data/gold` that have an exercise. Ordered by folder and file name.
 */
export async function relevantSources(data: string): Promise<string[]> {
  const notes = join(data, "articles");
  const names = (await readdir(notes)).filter((name) => name.endsWith(".md")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(notes, name), "utf8")));
  const bodies = texts.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, "").trim());
  const gold = await Promise.all(
    ["dev", "own"].map((folder) => readGold(join(data, "gold", folder))),
  );
  const labelled = gold.flat().filter(({ article }) => article.exercises.length > 0);
  return [...bodies, ...labelled.map(({ article }) => article.text)];
}

/** An article made of a source: whole, or without one of its later paragraphs, so that no two passes read the same texts. */
export function relevantArticle(sources: readonly string[], random: Random): string {
  const paragraphs = random.of(sources).split(/\n{2,}/);
  if (paragraphs.length < 4) return paragraphs.join("\n\n");
  const dropped = 2 + random.below(paragraphs.length - 2);
  return paragraphs.filter((_, index) => index !== dropped).join("\n\n");
}
