import type { Gazetteer, PhraseHit } from "../../gazetteer/gazetteer.ts";
import type { NameMention, Token } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { namesApposed } from "./apposed.ts";
import { namesAfterEx, namesBefore, namesBehind } from "./beside.ts";
import { nameInBrackets } from "./bracketed.ts";
import { namesByVerb } from "./by-verb.ts";
import type { NameCandidate } from "./candidate.ts";
import { parseName, seriesKey } from "./edition.ts";
import { namesExpanded } from "./expanded.ts";
import { knownNames } from "./known.ts";
import { namesOfTwins } from "./listed.ts";
import { namesByEdition } from "./numbered.ts";
import { quotedNames } from "./quoted.ts";
import { isOtherName } from "./veto.ts";

/** In the order of trust: of two overlapping names the heavier stays, then the longer. */
const FINDERS = [
  knownNames,
  quotedNames,
  namesBehind,
  namesAfterEx,
  namesByVerb,
  namesByEdition,
  namesExpanded,
  namesApposed,
  namesOfTwins,
  namesBefore,
];

/** Finds the proper names of exercises in one sentence. */
export function findNames(sentence: number, scene: Scene, gazetteer: Gazetteer): NameMention[] {
  const first = credible(
    FINDERS.flatMap((find) => find(scene)),
    scene,
  );
  const others = first.flatMap((name) => nameInBrackets(scene, name) ?? []);
  return choose([...first, ...credible(others, scene)]).map((candidate) =>
    describe(sentence, candidate, scene, gazetteer),
  );
}

function credible(candidates: readonly NameCandidate[], scene: Scene): NameCandidate[] {
  return candidates
    .map((candidate) => trim(candidate, scene))
    .filter((candidate): candidate is NameCandidate => candidate !== null)
    .filter((candidate) => !isOtherName(candidate, scene));
}

function choose(candidates: NameCandidate[]): NameCandidate[] {
  const ordered = candidates.sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: NameCandidate[] = [];
  for (const candidate of ordered) {
    const clash = kept.findIndex((k) => k.start < candidate.end && candidate.start < k.end);
    const other = kept[clash];
    if (other === undefined) kept.push(candidate);
    else if (isExtensible(other) && covers(candidate, other)) {
      kept[clash] = { ...candidate, weight: Math.max(other.weight, candidate.weight) };
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A known name and one in quotation marks are as long as they are. */
function isExtensible({ rule }: NameCandidate): boolean {
  return rule !== "names.known" && rule !== "names.quoted";
}

function covers(a: NameCandidate, b: NameCandidate): boolean {
  return a.start <= b.start && a.end >= b.end;
}

/** Takes words off the front that are no part of a name (countries, "NATO's", "The"), and refuses what is left without one. */
function trim(candidate: NameCandidate, scene: Scene): NameCandidate | null {
  if (candidate.rule === "names.known") return candidate;
  const quoted = candidate.rule === "names.quoted";
  const inside = scene.tokens.filter((t) => t.start >= candidate.start && t.end <= candidate.end);
  let first = 0;
  while (!quoted && first < inside.length && isFrontWord(inside, first, scene)) first++;
  const rest = inside.slice(first);
  if (!rest.some((token) => carriesName(token, scene))) return null;
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

/** A word that can tell one exercise from another: neither a party, a place, a month nor a generic word. */
function carriesName(token: Token, scene: Scene): boolean {
  if (token.is_number) return false;
  const kind = classOf(token, scene);
  if (kind !== null) return false;
  const meanings = hitAt(token, scene.hits)?.meanings ?? [];
  return meanings.length === 0 || meanings.some((m) => m.type === "series");
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

function describe(
  sentence: number,
  candidate: NameCandidate,
  scene: Scene,
  gazetteer: Gazetteer,
): NameMention {
  const name = scene.text
    .slice(candidate.start, candidate.end)
    .replace(/[“”"«»]/g, "")
    .replace(/\s+/g, " ");
  const parts = parseName(name);
  const series_id = seriesOf(parts.series, name, gazetteer);
  const event = scene.events.find(
    (e) => Math.abs(e.end - candidate.start) < 3 || Math.abs(candidate.end - e.start) < 3,
  );
  return {
    start: candidate.start,
    end: candidate.end,
    kind: event?.kind ?? gazetteer.series.get(series_id ?? "")?.kind ?? "exercise",
    sentence,
    name,
    series: parts.series,
    key: series_id ?? seriesKey(parts.series),
    series_id,
    year: parts.year,
    edition: parts.edition,
    weight: candidate.weight,
    rule: candidate.rule,
  };
}

/** The one series that this name stands for; where several share it, none is chosen here. */
function seriesOf(series: string, name: string, gazetteer: Gazetteer): string | null {
  for (const phrase of [series, name]) {
    const ids = gazetteer.phrases
      .lookup(phrase)
      .flatMap((m) => (m.type === "series" ? [m.series_id] : []));
    if (ids.length === 1) return ids[0] ?? null;
  }
  return null;
}
