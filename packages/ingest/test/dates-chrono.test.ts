import { type ParsedComponents, parse } from "chrono-node";
import { describe, expect, test } from "vitest";
import type { DateMention } from "../src/extract/mention.ts";
import { dateRows, datesOf, readRows } from "./dates-fixture.ts";

const JUDGEMENTS = ["ours", "theirs", "taste"];

/** EDTF at the precision that chrono is certain of; a weekday is a day. */
function edtf(components: ParsedComponents): string {
  const parts = [String(components.get("year")).padStart(4, "0")];
  const isDay = components.isCertain("day") || components.isCertain("weekday");
  if (isDay || components.isCertain("month")) parts.push(twoDigits(components.get("month")));
  if (isDay) parts.push(twoDigits(components.get("day")));
  return parts.join("-");
}

function twoDigits(number: number | null): string {
  return String(number).padStart(2, "0");
}

function theirDates(text: string, published: string): string {
  const instant = new Date(`${published}T12:00:00Z`);
  return parse(text, { instant, timezone: 0 })
    .map(({ start, end }) => `${edtf(start)}/${edtf(end ?? start)}`)
    .join("; ");
}

/** Without the bound, which chrono does not tell: an open side takes the value of the other. */
function closed({ from, to }: DateMention): string {
  return `${from ?? to ?? ""}/${to ?? from ?? ""}`;
}

function ourDates(text: string, published: string): string {
  return datesOf(text, published).map(closed).join("; ");
}

function key(row: Readonly<Record<string, string>>): string {
  return [row.text, row.published, row.ours, row.theirs].join(" | ");
}

describe("chrono on the same sentences", () => {
  const judged = readRows("./dates-chrono.csv");
  const compared = dateRows().flatMap(({ text, published }) =>
    published?.length === 10
      ? [{ text, published, ours: ourDates(text, published), theirs: theirDates(text, published) }]
      : [],
  );
  const disagreements = compared.filter(({ ours, theirs }) => ours !== theirs);

  test("differs only where the difference is judged", () => {
    expect(disagreements.map(key).sort()).toEqual(judged.map(key).sort());
  });

  test("agrees on a good part of them", () => {
    expect(disagreements.length).toBeLessThan(compared.length * 0.6);
  });

  test("is judged in one of three words, and is nowhere the one that is right", () => {
    for (const { judgement = "" } of judged) expect(JUDGEMENTS).toContain(judgement);
    expect(judged.filter(({ judgement }) => judgement === "theirs")).toEqual([]);
  });
});
