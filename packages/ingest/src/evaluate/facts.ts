import { nameMatch } from "./align.ts";
import type { LabelledExercise } from "./label.ts";
import { normalise } from "./name.ts";

/** Fields that are scored, in the order of the report. */
export const SCORED_FIELDS = [
  "name",
  "kind",
  "status",
  "start",
  "end",
  "ordinal",
  "participants",
  "organisations",
  "host",
  "domains",
  "places",
] as const;

/** A field that is scored. */
export type ScoredField = (typeof SCORED_FIELDS)[number];

/** The facts that an exercise states in one field. A name counts once, whatever it is; places are normalised. */
export function factsOf(exercise: LabelledExercise, field: ScoredField): Set<string> {
  const value = exercise[field];
  if (field === "name") return new Set(value ? ["1"] : []);
  if (value === null) return new Set();
  if (typeof value === "string" || typeof value === "number") return new Set([String(value)]);
  if (field === "places") return new Set(value.map(normalise).filter((place) => place !== ""));
  return new Set(value);
}

function sharedPlaces(predicted: ReadonlySet<string>, gold: ReadonlySet<string>): number {
  const left = new Set(gold);
  let shared = 0;
  for (const place of predicted) {
    const found = [...left].find((other) => other.includes(place) || place.includes(other));
    if (found === undefined) continue;
    left.delete(found);
    shared += 1;
  }
  return shared;
}

/** How many facts of one field two aligned exercises share. A place matches one that contains it ("Zhanjiang" and "port of Zhanjiang"). */
export function sharedFacts(
  predicted: LabelledExercise,
  gold: LabelledExercise,
  field: ScoredField,
): number {
  const left = factsOf(predicted, field);
  const right = factsOf(gold, field);
  if (field === "name")
    return left.size > 0 && right.size > 0 && (nameMatch(predicted, gold) ?? 0) >= 0.8 ? 1 : 0;
  if (field === "places") return sharedPlaces(left, right);
  return [...left].filter((fact) => right.has(fact)).length;
}
