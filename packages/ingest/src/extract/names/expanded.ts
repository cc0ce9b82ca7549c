import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";

const BRACKETED = /\s\((?<short>\p{Lu}{3,9})\)/gu;
const SMALL = new Set(["of", "the", "and", "for", "in", "on", "to", "de", "y"]);
/** An abbreviation and the words that it stands for are this near to an exercise word, in characters. */
const NEAR = 30;

/** "the Reception, Staging, Onward Movement and Integration (RSOI) exercise": a name by its own abbreviation. */
export function namesExpanded(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  const text = scene.text.slice(scene.start, scene.end);
  for (const match of text.matchAll(BRACKETED)) {
    const end = scene.start + match.index;
    const behind = end + match[0].length;
    const start = startOfWords(scene, end, match.groups?.short ?? "");
    if (start === null) continue;
    const beside = scene.events.some(({ head }) => {
      const noun = scene.tokens[head];
      return noun !== undefined && (nearTo(noun.start, behind) || nearTo(start, noun.end));
    });
    if (beside) found.push({ start, end, rule: "names.expanded", weight: 0.7 });
  }
  return found;
}

function nearTo(later: number, earlier: number): boolean {
  return later >= earlier && later - earlier < NEAR;
}

/** Where the words begin whose initials, small words left out, are the abbreviation; `null` where they are not. */
function startOfWords(scene: Scene, end: number, short: string): number | null {
  let k = scene.tokens.findIndex((token) => token.end > end) - 1;
  let start: number | null = null;
  for (let letter = short.length - 1; letter >= 0; k--) {
    const token = scene.tokens[k];
    if (token === undefined) return null;
    if (token.lower.startsWith((short[letter] ?? "").toLowerCase())) {
      start = token.start;
      letter--;
    } else if (!SMALL.has(token.lower)) return null;
  }
  return start;
}
