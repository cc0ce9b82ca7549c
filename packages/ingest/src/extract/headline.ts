import type { Document } from "../clean/document.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { readSentences } from "./reading.ts";

/** What the title of an article says of an exercise, though it need not stand in the text that is read. */
export interface Headline {
  /** Countries that it names, ISO 3166-1 alpha-3. */
  readonly countries: ReadonlySet<string>;
  /** Whether it speaks of an exercise or patrol. */
  readonly has_event: boolean;
  /** Whether it calls it joint or by a name. */
  readonly is_joint: boolean;
}

/** Reads the title; `null` where there is none. Offsets are of no use outside: nothing is quoted from it. */
export function readHeadline(document: Document, gazetteer: Gazetteer): Headline | null {
  const { title } = document;
  if (title === null) return null;
  const sentence = { start: 0, end: title.length, block: 0, role: "heading" } as const;
  const alone = { ...document, text: title, blocks: [sentence], sentences: [sentence] };
  const readings = readSentences(alone, gazetteer, document.published);
  const events = readings.flatMap((r) => r.events);
  const names = readings.flatMap((r) => r.names);
  const countries = readings
    .flatMap((r) => r.parties)
    .filter((p) => p.type === "country")
    .map((p) => p.code);
  return {
    countries: new Set(countries),
    has_event: events.length + names.length > 0,
    is_joint: names.length > 0 || events.some((event) => event.is_joint),
  };
}
