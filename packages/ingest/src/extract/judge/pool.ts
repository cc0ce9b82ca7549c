/** What several mentions say of one value. */
export interface Pooled {
  readonly signs: Set<string>;
  /** Log-odds of the strongest mention. */
  readonly best: number;
}

/** Puts a mention to what is known of its value: signs are put together, of all else the strongest mention is kept. Returns what is pooled. */
export function pool<C extends Pooled>(candidates: Map<string, C>, key: string, next: C): C {
  const known = candidates.get(key);
  if (known === undefined) {
    candidates.set(key, next);
    return next;
  }
  const { signs } = known;
  for (const sign of next.signs) signs.add(sign);
  if (next.best > known.best) Object.assign(known, { ...next, signs });
  return known;
}
