import { foldWord } from "../../gazetteer/letters.ts";

/** The words of a name of a place, folded, small ones left out: "Bay of Wexmoor" is `bay wexmoor`. */
export function placeWords(name: string): string[] {
  return name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word.length > 2 && word !== "the");
}
