/** Holds equal values once, however often they occur: a million reports name some thousand sets of parties. */
export interface Intern {
  /** The one string of this value. */
  text(value: string): string;
  /** Order does not matter. */
  set(members: readonly string[]): ReadonlySet<string>;
  /** Order matters; members with the same key are the same. */
  list<T>(members: readonly T[], keyOf: (member: T) => string): readonly T[];
}

/** An intern that holds nothing yet. */
export function createIntern(): Intern {
  const texts = new Map<string, string>();
  const sets = new Map<string, ReadonlySet<string>>();
  const lists = new Map<string, readonly unknown[]>();
  const held = <V>(values: Map<string, V>, key: string, make: () => V): V => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = make();
    values.set(key, made);
    return made;
  };
  return {
    text: (value) => held(texts, value, () => value),
    set(members) {
      const sorted = [...new Set(members)].sort();
      return held(sets, sorted.join("\n"), () => new Set(sorted));
    },
    list: <T>(members: readonly T[], keyOf: (member: T) => string) =>
      held(lists, members.map(keyOf).join("\n"), () => members) as readonly T[],
  };
}
