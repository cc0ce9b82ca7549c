import { dateInWords } from "./dates.ts";

/** What a citation names. */
export type Cited = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The whole address of the page. */
  readonly address: string;
  /** Day of reading, ISO. */
  readonly read_on: string;
};

/** A page of the site as a line for a list of references. */
export function citation({ title, version, address, read_on }: Cited): string {
  return `“${title}”, Drillbook: joint military exercises in the news, data version ${version}. ${address} (read on ${dateInWords(read_on)}).`;
}

/** The same for BibTeX. */
export function bibtex({ id, title, version, address, read_on }: Cited): string {
  const plain = title.replace(/[{}\\]/g, "");
  return `@misc{drillbook:${id},
  title        = {${plain}},
  howpublished = {Drillbook: joint military exercises in the news},
  edition      = {data version ${version}},
  url          = {${address}},
  urldate      = {${read_on}}
}`;
}
