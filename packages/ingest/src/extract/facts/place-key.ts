import type { PlaceMention } from "../mention.ts";
import { placeWords } from "./place-words.ts";

/** Letters that initials have at most. */
const SHORT = 5;

/** Kinds of places that the gazetteer keeps together with what lies on them or around them. */
const OF_PARTS = new Set(["base", "range", "island"]);

/**
 * Tells mentions of places apart. All names of one place that share a word have one key ("the Saltmere range", "Saltmere"), as have its initials; an island
 * and the range on it have keys of their own, though the gazetteer has one place for both. Other kinds of places have one key, whatever they are called.
 */
export class PlaceKeys {
  private readonly known = new Map<string, string[]>();

  /** The key of a mention; `kind` is what the gazetteer says the place is. */
  of({ place_id, name }: Pick<PlaceMention, "place_id" | "name">, kind: string): string {
    if (place_id === null) return name.toLowerCase();
    if (!OF_PARTS.has(kind)) return place_id;
    const names = this.known.get(place_id) ?? [];
    this.known.set(place_id, names);
    let k = names.findIndex((other) => isSameName(other, name));
    if (k < 0) k = names.push(name) - 1;
    return k === 0 ? place_id : `${place_id}#${k}`;
  }
}

function isSameName(a: string, b: string): boolean {
  const words = placeWords(a);
  return isInitials(a) || isInitials(b) || placeWords(b).some((word) => words.includes(word));
}

function isInitials(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length <= SHORT && letters === letters.toUpperCase();
}
