/** What several mentions say of one value. */
export interface Pooled {
  readonly signs: Set<string>;
  /** Log-odds of the strongest mention. */
  readonly best: number;
}

/** Marks what a weaker mention says. */
const ALSO = "also:";

/**
 * Puts a mention to what is known of its value: the strongest mention speaks, of the weaker ones only what `brief` matches counts, as signs of their
 * own. Returns what is pooled.
 */
export function pool<C extends Pooled>(
  candidates: Map<string, C>,
  key: string,
  next: C,
  brief: RegExp,
): C {
  const known = candidates.get(key);
  if (known === undefined) {
    candidates.set(key, next);
    return next;
  }
  const [weak, strong] = next.best > known.best ? [known, next] : [next, known];
  const signs = new Set(strong.signs);
  for (const sign of known.signs) if (sign.startsWith(ALSO)) signs.add(sign);
  for (const sign of weak.signs) if (brief.test(sign)) signs.add(`${ALSO}${sign}`);
  return Object.assign(known, { ...strong, signs });
}

/** Whether any mention, be it the strongest or a weaker one, has a sign. */
export function isSaid(signs: ReadonlySet<string>, sign: string): boolean {
  return signs.has(sign) || signs.has(`${ALSO}${sign}`);
}
