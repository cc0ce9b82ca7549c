import { gunzipSync, gzipSync } from "node:zlib";
import { mayBeRelevant, openExtractor } from "@drillbook/ingest";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Corpus } from "./corpus.ts";

/** One who reads a corpus. `run` reads it once and returns a number that depends on the work, so that none of it is left out. */
export interface Contestant {
  readonly name: string;
  readonly bytes: number;
  run(): number;
}

function reader(name: string, { articles, bytes }: Corpus, read: (text: string) => number) {
  const run = () => articles.reduce((sum, text) => sum + read(text), 0);
  return { name, bytes, run };
}

/** Inflates the whole corpus, which was deflated in one piece at the usual level. */
export function gunzip({ articles, bytes }: Corpus): Contestant {
  const packed = gzipSync(articles.join("\n"));
  return { name: "gunzipSync", bytes, run: () => gunzipSync(packed).length };
}

/** Full extraction: cleaning and all finders, up to exercises with quoted evidence. */
export async function extraction(corpus: Corpus, gazetteer_dir: string): Promise<Contestant> {
  const extract = await openExtractor(gazetteer_dir);
  return reader("drillbook extraction", corpus, (text) => {
    const item = extract(text);
    return item.type === "article" ? item.article.exercises.length : 0;
  });
}

/** wink-nlp with its English model: tokens, sentences and parts of speech, no other annotator. */
export function wink(corpus: Corpus): Contestant {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  return reader("wink-nlp", corpus, (text) => {
    const document = nlp.readDoc(text);
    const tokens = document.tokens();
    return tokens.out().length + tokens.out(nlp.its.pos).length + document.sentences().out().length;
  });
}

/** compromise: its people, places and organisations. */
export function compromiseEntities(corpus: Corpus): Contestant {
  return reader("compromise", corpus, (text) => {
    const view = compromise(text);
    const found = [view.people(), view.places(), view.organizations()];
    return found.reduce((sum, each) => sum + each.out("array").length, 0);
  });
}

/** The filter of relevant articles, on bytes as they come from a file. */
export function relevanceFilter({ articles, bytes }: Corpus): Contestant {
  const files = articles.map((text) => Buffer.from(text));
  return { name: "relevance filter", bytes, run: () => files.filter(mayBeRelevant).length };
}
