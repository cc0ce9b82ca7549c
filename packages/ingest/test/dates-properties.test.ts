import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../src/extract/dates/dates.ts";
import type { DateMention } from "../src/extract/mention.ts";
import { datesOf } from "./dates-fixture.ts";

const PIECES =
  "8|9|31|12|l2|2024|2019|1988|20240508|2024-05-08|9/8/2024|08.09.2024|Monday|Fri.|May|September|Sept.|Feb|June|march|spring|winter|week|month|year|weekend|day|days|today|yesterday|night|last|next|this|the|same|previous|following|end of|late|mid-|first half of|in|on|from|since|until|by|between|to|and|or|through|-|–|—|,|.|(|)|'|’24|th|st|of|two|a|ago|from now|will|was|said|began|ends|set to|troops|\n|\u00a0|é|😀|x".split(
    "|",
  );
const SPACED = PIECES.flatMap((piece) => [piece, ` ${piece} `]);
const dateLike = fc.array(fc.constantFrom(...SPACED), { maxLength: 40 }).map((it) => it.join(""));
const anyText = fc.oneof(dateLike, fc.string({ unit: "grapheme", maxLength: 80 }), fc.string());
const publication = fc.constantFrom(null, "2024-05-08", "2024-02-29", "2024-05", "2024", "rubbish");

function isEdtf(value: string | null): boolean {
  if (value === null) return true;
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(value)) return false;
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function sidesFit({ from, to, bound, year }: DateMention): boolean {
  if (year === "unknown") return from === null && to === null;
  if (bound === "start") return from !== null && to === null;
  if (bound === "end") return from === null && to !== null;
  return from !== null || to !== null;
}

describe("any text", () => {
  test("gives mentions in order within the text, with real dates on the sides that the bound allows", () => {
    fc.assert(
      fc.property(anyText, publication, (text, published) => {
        let last = 0;
        for (const mention of datesOf(text, published)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(isEdtf(mention.from) && isEdtf(mention.to)).toBe(true);
          expect(sidesFit(mention)).toBe(true);
          expect(mention.rule).toMatch(/^dates\.[a-z-]+$/);
          last = mention.end;
        }
      }),
      { numRuns: 3000, seed: 20250910 },
    );
  });

  test("never gives a span that runs backwards", () => {
    fc.assert(
      fc.property(dateLike, publication, (text, published) => {
        for (const { from, to } of datesOf(text, published)) {
          if (from === null || to === null) continue;
          const shared = Math.min(from.length, to.length);
          expect(from.slice(0, shared) <= to.slice(0, shared)).toBe(true);
        }
      }),
      { numRuns: 3000, seed: 20250911 },
    );
  });

  test("gives the same dates wherever the sentence stands in the text", () => {
    fc.assert(
      fc.property(dateLike, dateLike, publication, (before, text, published) => {
        const start = before.length + 1;
        const moved = findDates(
          `${before}\n${text}`,
          [{ start, end: start + text.length }],
          published,
        );
        const alone = datesOf(text, published);
        expect(
          moved.map((it) => ({ ...it, start: it.start - start, end: it.end - start })),
        ).toEqual(alone);
      }),
      { numRuns: 1000, seed: 20250912 },
    );
  });
});

describe("time", () => {
  const UNITS = [
    "1",
    "-",
    "l",
    "8-",
    "8, ",
    "8 and ",
    "8/9/",
    "1.1.",
    "2024 ",
    "2024-",
    "2024, ",
    "September ",
    "September 8 ",
    "8 September-",
    "8 to ",
    "Monday to ",
    "Monday, ",
    "the end of ",
    "last ",
    "last month ",
    "two weeks ago ",
    "from May 3 ",
    "moved from ",
    "was to be ",
    "in 2 ",
    "  ",
    "\n",
    "at the end of the month ",
    "Sept. 8–12, 2024; ",
  ];

  function seconds(text: string): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 2; run += 1) {
      const start = performance.now();
      datesOf(text, "2025-09-10");
      best = Math.min(best, performance.now() - start);
    }
    return best / 1000;
  }

  test.each(UNITS)("grows in step with the length of %j repeated", (unit) => {
    const [small, large] = [20_000, 160_000].map((size) =>
      seconds(unit.repeat(Math.ceil(size / unit.length))),
    );
    // eight times the text: linear is 8, quadratic 64
    expect((large ?? 0) / Math.max(small ?? 0, 0.002)).toBeLessThan(32);
  });

  test("is seconds at most for a megabyte of digits and dashes in one sentence", () => {
    expect(seconds("12-34/2024 – 8 September-".repeat(40_000))).toBeLessThan(20);
  }, 60_000);
});
