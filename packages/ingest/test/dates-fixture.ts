import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { findDates } from "../src/extract/dates/dates.ts";
import type { DateMention } from "../src/extract/mention.ts";

/** One line of `dates-rows.csv`. */
export interface DateRow {
  readonly text: string;
  readonly published: string | null;
  /** `from/to bound rule` of each mention, `; ` between them; ` unknown` where the year is. */
  readonly expected: string;
}

/** Rows of a CSV file beside this one, by column name. */
export function readRows(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return parse(text, { columns: true, skip_empty_lines: true });
}

/** The labelled sentences. */
export function dateRows(): readonly DateRow[] {
  return readRows("./dates-rows.csv").map(({ text = "", published = "", expected = "" }) => ({
    text,
    published: published === "" ? null : published,
    expected,
  }));
}

/** The dates of a text that is one sentence. */
export function datesOf(text: string, published: string | null): readonly DateMention[] {
  return findDates(text, [{ start: 0, end: text.length }], published);
}

/** A mention as the fixture writes it. */
export function written({ from, to, bound, rule, year }: DateMention): string {
  const unknown = year === "unknown" ? " unknown" : "";
  return `${from ?? ""}/${to ?? ""} ${bound} ${rule.replace("dates.", "")}${unknown}`;
}
