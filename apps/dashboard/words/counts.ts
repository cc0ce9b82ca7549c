const COUNT = new Intl.NumberFormat("en-GB");

/** A whole number with separators: `12,345`. */
export function count(value: number): string {
  return COUNT.format(value);
}

const COMPACT = new Intl.NumberFormat("en-GB", { notation: "compact" });

/** A number for an axis: `950`, `1,200`, `12K`, `3.5M`. */
export function compact(value: number): string {
  return value < 10_000 ? count(value) : COMPACT.format(value);
}

/** A number and its noun: `1 exercise`, `12 exercises`; the plural adds an s unless it is given. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Names joined as a sentence does: `A`, `A and B`, `A, B and C`. */
export function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
