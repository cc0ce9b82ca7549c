import { fillerArticle } from "./filler.ts";
import { seeded } from "./random.ts";
import { relevantArticle } from "./relevant.ts";

/** Articles, and how many bytes of UTF-8 they have together. */
export interface Corpus {
  readonly articles: readonly string[];
  readonly bytes: number;
}

/** One article in so many of mixed news is on an exercise. */
const RELEVANT_ONE_IN = 50;

function fill(bytes: number, next: (index: number) => string): Corpus {
  const articles: string[] = [];
  let size = 0;
  while (size < bytes) {
    const article = next(articles.length);
    articles.push(article);
    size += Buffer.byteLength(article);
  }
  return { articles, bytes: size };
}

/** At least `bytes` of articles on exercises; the same for the same seed and sources. */
export function relevantCorpus(sources: readonly string[], bytes: number, seed: number): Corpus {
  const random = seeded(seed);
  return fill(bytes, () => relevantArticle(sources, random));
}

/** At least `bytes` of mixed news, one article in fifty on an exercise; the same for the same seed and sources. */
export function mixedCorpus(sources: readonly string[], bytes: number, seed: number): Corpus {
  const random = seeded(seed);
  return fill(bytes, (index) =>
    index % RELEVANT_ONE_IN === RELEVANT_ONE_IN - 1
      ? relevantArticle(sources, random)
      : fillerArticle(random),
  );
}
