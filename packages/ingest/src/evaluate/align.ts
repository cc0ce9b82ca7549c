import type { ComparedExercise } from "./label.ts";
import { bareWords, namesOf, normalise, yearOf } from "./name.ts";

function jaccard(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const right = new Set(b);
  const union = new Set([...left, ...right]).size;
  if (union === 0) return 0;
  return [...left].filter((member) => right.has(member)).length / union;
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function datesAgree(a: ComparedExercise, b: ComparedExercise): boolean {
  const yearA = yearOf(a);
  const yearB = yearOf(b);
  if (yearA && yearB && yearA !== yearB) return false;
  if (!a.start || !b.start || Math.min(a.start.length, b.start.length) < 7) return true;
  if (a.start.slice(0, 7) === b.start.slice(0, 7)) return true;
  // A month apart at most may still be one exercise reported loosely.
  return Math.abs(monthNumber(a.start) - monthNumber(b.start)) <= 1;
}

function pairOfNames(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join(" ") === b.join(" ")) return 1;
  const left = new Set(a);
  const right = new Set(b);
  if (a.every((word) => right.has(word)) || b.every((word) => left.has(word))) return 0.8;
  return a.join("") === b.join("") ? 1 : 0;
}

/** 1 for a name in common, 0.8 where one contains the other, 0 otherwise; `null` where one side has no name. */
export function nameMatch(a: ComparedExercise, b: ComparedExercise): number | null {
  const left = namesOf(a).map(bareWords);
  const right = namesOf(b).map(bareWords);
  if (left.length === 0 || right.length === 0) return null;
  return Math.max(...left.flatMap((x) => right.map((y) => pairOfNames(x, y))));
}

function sameStart(a: ComparedExercise, b: ComparedExercise): boolean {
  return Boolean(a.start) && a.start === b.start;
}

function namedSimilarity(match: number, p: ComparedExercise, g: ComparedExercise): number {
  const parties = jaccard(p.participants, g.participants);
  const agree = datesAgree(p, g);
  if (match >= 0.8) {
    const yearP = yearOf(p);
    const yearG = yearOf(g);
    if (yearP && yearG && yearP !== yearG) return 0;
    return 2 * match + parties + (agree ? 0.5 : 0);
  }
  // Two different names: only the same event under another name would agree on all the rest.
  const isSame = agree && parties >= 0.99 && sameStart(p, g) && (p.start ?? "").length >= 7;
  return isSame ? 0.6 : 0;
}

function unnamedSimilarity(p: ComparedExercise, g: ComparedExercise): number {
  if (!datesAgree(p, g)) return 0;
  const parties = jaccard(p.participants, g.participants);
  const placesOfGold = new Set(g.places.map(normalise));
  const sharesPlace = p.places.some((place) => placesOfGold.has(normalise(place)));
  const start = sameStart(p, g);
  if (parties >= 0.5 || (sharesPlace && parties > 0))
    return parties + (sharesPlace ? 0.3 : 0) + (start ? 0.3 : 0);
  const oneHasParties = p.participants.length > 0 || g.participants.length > 0;
  if (!oneHasParties && (sharesPlace || start)) return 0.5;
  return bothVague(p, g) ? 0.35 : 0;
}

function bothVague(p: ComparedExercise, g: ComparedExercise): boolean {
  const isNamed = namesOf(p).length > 0 || namesOf(g).length > 0;
  const bothHaveParties = p.participants.length > 0 && g.participants.length > 0;
  return !isNamed && !bothHaveParties && jaccard(p.domains, g.domains) >= 0.5;
}

/** How surely a predicted and a labelled exercise are the same one: 0 (not) to 3.5. */
export function similarity(predicted: ComparedExercise, gold: ComparedExercise): number {
  const match = nameMatch(predicted, gold);
  return match === null
    ? unnamedSimilarity(predicted, gold)
    : namedSimilarity(match, predicted, gold);
}

/** One predicted exercise and the labelled one that it stands for, as indices. */
export interface Alignment {
  readonly predicted: number;
  readonly gold: number;
}

/**
 * Pairs predicted with labelled exercises of one article, the most similar first, each used once. Pairs of
 * equal similarity keep the order of the predictions, then of the labels.
 */
export function align(
  predicted: readonly ComparedExercise[],
  gold: readonly ComparedExercise[],
): Alignment[] {
  const pairs = predicted
    .flatMap((p, i) => gold.map((g, k) => ({ score: similarity(p, g), predicted: i, gold: k })))
    .sort((a, b) => b.score - a.score);
  const usedPredictions = new Set<number>();
  const usedGold = new Set<number>();
  const chosen: Alignment[] = [];
  for (const pair of pairs) {
    if (pair.score <= 0.3 || usedPredictions.has(pair.predicted) || usedGold.has(pair.gold))
      continue;
    usedPredictions.add(pair.predicted);
    usedGold.add(pair.gold);
    chosen.push({ predicted: pair.predicted, gold: pair.gold });
  }
  return chosen;
}
