import type { PhraseHit } from "../../gazetteer/gazetteer.ts";
import type { Token } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";

/** Takes words off the front that are no part of a name (countries, "NATO's", "The"), and refuses what is left without one. */
export function trim(candidate: NameCandidate, scene: Scene): NameCandidate | null {
  if (candidate.rule === "names.known") return candidate;
  const quoted = candidate.rule === "names.quoted";
  const inside = scene.tokens.filter((t) => t.start >= candidate.start && t.end <= candidate.end);
  let first = 0;
  while (!quoted && first < inside.length && isFrontWord(inside, first, scene)) first++;
  const rest = inside.slice(first);
  const isSaid = candidate.rule === "names.verb" && scene.events.length > 0;
  if (!rest.some((token) => carriesName(token, scene, rest.length > 1, isSaid))) return null;
  return { ...candidate, start: rest[0]?.start ?? candidate.start };
}

function isFrontWord(tokens: readonly Token[], k: number, scene: Scene): boolean {
  const token = tokens[k];
  if (token === undefined) return false;
  const party = hitAt(token, scene.hits)?.meanings.some(
    (m) => m.type !== "series" && m.type !== "place",
  );
  const possessive = /^['’]s\b/.test(scene.text.slice(token.end, token.end + 3));
  return party === true || possessive || classOf(token, scene) === "name:front";
}

/**
 * A word that can tell one exercise from another: neither a party, a place, a month nor a generic word. In a run of several a word that is a place
 * only with good will ("Han Kuang") does, and beside an exercise word a place that the text says is a name ("known as Kilimanjaro").
 */
function carriesName(
  token: Token,
  scene: Scene,
  isOneOfSeveral: boolean,
  isSaid: boolean,
): boolean {
  if (token.is_number) return false;
  const kind = classOf(token, scene);
  if (kind !== null) return false;
  const meanings = hitAt(token, scene.hits)?.meanings ?? [];
  return (
    meanings.length === 0 ||
    meanings.some((m) => m.type === "series") ||
    (isSaid && meanings.every((m) => m.type === "place")) ||
    (isOneOfSeveral && meanings.every((m) => m.type === "place" && m.ambiguous))
  );
}

function classOf(token: Token, scene: Scene): string | null {
  const cue = scene.cues.find(
    (c) =>
      c.start === token.start &&
      (c.class.startsWith("name:") || c.class.startsWith("force:") || c.class === "calendar:word"),
  );
  return cue?.class ?? null;
}

function hitAt(token: Token, hits: readonly PhraseHit[]): PhraseHit | undefined {
  return hits.find((hit) => hit.start <= token.start && hit.end >= token.end);
}
