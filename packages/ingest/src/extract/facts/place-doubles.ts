import { placeWords } from "./place-words.ts";

/** What is known of an accepted place. */
export interface NamedPlace {
  readonly name: string;
  /** Kind of the gazetteer, `unknown` where it has none. */
  readonly kind: string;
}

/** A strait or bay is another place than the town that it is called after. */
const WATERS = new Set(["sea", "ocean", "strait", "gulf", "bay"]);

/** Leaves out what only repeats a part of another name: "Ostby" beside "Ostby aerodrome". */
export function withoutDoubles<P>(places: readonly P[], describe: (place: P) => NamedPlace): P[] {
  const named = places.map((place) => ({ place, ...describe(place) }));
  const words = named.map(({ name }) => placeWords(name));
  return places.filter((_, k) => {
    const own = words[k] ?? [];
    const kind = named[k]?.kind ?? "unknown";
    return !words.some((other, j) => {
      if (j === k || WATERS.has(named[j]?.kind ?? "")) return false;
      if (own.length === other.length) return j < k && startsWith(other, own);
      return startsWith(other, own) || (kind === "unknown" && isInside(own, other));
    });
  });
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((word, k) => words[k] === word);
}

function isInside(inner: readonly string[], words: readonly string[]): boolean {
  return inner.length > 0 && words.some((_, k) => startsWith(words.slice(k), inner));
}
