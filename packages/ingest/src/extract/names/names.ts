import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { NameMention } from "../mention.ts";
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
import { namesOfYears } from "./series-of-years.ts";
import { trim } from "./trim.ts";
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
  namesOfYears,
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
  const known = parseName(name);
  const series_id = seriesOf(known.series, name, gazetteer);
  const parts = isWhole(name, series_id, gazetteer) ? { ...WHOLE, series: name } : known;
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

const WHOLE = { year: null, edition: null };

/** "Force 18" is a series: its figure counts nations and no years. */
function isWhole(name: string, series_id: string | null, { series }: Gazetteer): boolean {
  return series_id !== null && /\s\d{1,2}$/.test(name) && series.get(series_id)?.name === name;
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
