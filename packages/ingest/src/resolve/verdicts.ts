/** What people say of two reports, also what follows from it: A with B and B with C puts A with C. */
export interface Verdicts {
  /** Takes a judgement, unless it contradicts one that was taken before; tells whether it did. */
  take(decision: "same" | "different", left: string, right: string): boolean;
  /** What is known of two reports; `null` where nothing is. */
  between(left: string, right: string): "same" | "different" | null;
}

/** Verdicts on nothing yet. Judgements are taken in the order of their weight. */
export function createVerdicts(): Verdicts {
  /** Towards the first of those that are the same. */
  const parents = new Map<string, string>();
  const apart = new Map<string, Set<string>>();
  const firstOf = (id: string): string => {
    let first = id;
    for (let up = parents.get(first); up !== undefined; up = parents.get(first)) first = up;
    return first;
  };
  const apartFrom = (id: string): Set<string> => {
    const known = apart.get(id) ?? new Set();
    apart.set(id, known);
    return known;
  };
  const between = (left: string, right: string) => {
    const [a, b] = [firstOf(left), firstOf(right)];
    if (a === b) return "same";
    return apart.get(a)?.has(b) ? "different" : null;
  };
  const part = (a: string, b: string): void => {
    apartFrom(a).add(b);
    apartFrom(b).add(a);
  };
  const unite = (a: string, b: string): void => {
    parents.set(b, a);
    for (const enemy of apartFrom(b)) part(a, enemy);
  };
  return {
    between,
    take(decision, left, right) {
      const known = between(left, right);
      if (known !== null) return known === decision;
      const [a, b] = [firstOf(left), firstOf(right)];
      if (decision === "same") unite(a, b);
      else part(a, b);
      return true;
    },
  };
}
