import type { DateMention } from "../mention.ts";
import { addOption, type Option } from "./choice.ts";
import type { DateFacts } from "./date-facts.ts";
import type { DatedMention } from "./date-mentions.ts";
import type { Found, FrameShares } from "./share.ts";

/** A side of an exercise in time. */
export type Side = "start" | "end";

/** All that may be the first or last day of an exercise: what the rules chose, and each date that its sentences name. */
export function dateOptions(
  view: FrameShares,
  mentions: readonly DatedMention[],
  side: Side,
  ruled: DateFacts,
  published: string | null,
): Option<string>[] {
  const options = new Map<string, Option<string>>();
  const choice = ruled[side];
  if (choice !== null) addOption(options, choice, ["ruled", `ruled:${choice.rule}`]);
  for (const mention of mentions) {
    const { date, reading } = mention;
    for (const [value, part] of valuesOf(date, side)) {
      const found: Found<string> = { value, span: date, reading, rule: date.rule };
      addOption(options, found, sideSigns(mention, part));
    }
  }
  const all = [...options.values()];
  for (const option of all) addCompany(option, all.length, view, ruled, side, published);
  addEnds(all);
  return all;
}

/** The values that a date can give to a side, and which part of it each is. */
function valuesOf(date: DateMention, side: Side): [string, string][] {
  const own = side === "start" ? date.from : date.to;
  const other = side === "start" ? date.to : date.from;
  if (own !== null) return [[own, own === other ? "single" : "own"]];
  return other === null ? [] : [[other, "other"]];
}

/** The signs of a date for one side: those of its place, and those that also know which part of the date it takes. */
function sideSigns({ date, wide, edges, signs }: DatedMention, part: string): string[] {
  return [
    ...signs,
    `part:${part}`,
    `part:${part}|${date.bound}`,
    `part:${part}|${wide}`,
    ...edges.map((edge) => `edge:${edge}|${part}|${wide}`),
  ];
}

/** Signs that compare a date with what the rules chose, with the name and with the day of publication. */
function addCompany(
  { found, signs }: Option<string>,
  count: number,
  view: FrameShares,
  ruled: DateFacts,
  side: Side,
  published: string | null,
): void {
  const { value } = found;
  const { year, is_background } = view.frame;
  const choice = ruled[side]?.value ?? null;
  const opposite = ruled[side === "start" ? "end" : "start"]?.value ?? null;
  const own = choice === value ? "ruled" : "free";
  signs.add(`length:${value.length}`).add(`${standing(value, choice)}|${value.length}`);
  signs.add(`${own}|${count === 1 ? "only" : "among"}`);
  if (opposite !== null) signs.add(`other-side:${compare(value, opposite)}|${own}`);
  if (year !== null) signs.add(value.startsWith(year) ? "year-of-name" : "other-year");
  const place = is_background ? "background" : "main";
  if (published !== null) signs.add(`now:${compare(value, published)}|${place}`);
}

/** The first and the last of all that is dated. */
function addEnds(all: readonly Option<string>[]): void {
  const values = all.map(({ found }) => found.value).sort();
  for (const { found, signs } of all) {
    if (found.value === values[0]) signs.add("earliest");
    if (found.value === values.at(-1)) signs.add("latest");
  }
}

/** How a value stands to what the rules chose. */
function standing(value: string, choice: string | null): string {
  if (choice === null) return "unruled";
  if (choice === value) return "ruled";
  if (value.startsWith(choice)) return "finer-than-ruled";
  return choice.startsWith(value) ? "coarser-than-ruled" : "not-ruled";
}

/** How two EDTF values lie, as far as both are known. */
function compare(a: string, b: string): "before" | "same" | "after" {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left === right ? "same" : left < right ? "before" : "after";
}
