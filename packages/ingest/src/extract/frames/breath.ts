import type { SentenceReading } from "../sentence-reading.ts";
import type { Anchor } from "./frame.ts";

/** "X and Y", "X, Y and the exercise Z": names in one breath, of which the rest of the sentence tells together. */
const BREATH =
  /^[”"’']?(?:\s\([^)]{1,40}\))?(?:\s(?:drills?|exercises?|manoeuvres|maneuvers))?(?:,|,?\s(?:and|as well as|along with|together with|plus))\s?(?:also\s)?(?:the\s|its\s|their\s|a\s)?(?:[a-z-]+\s){0,3}?(?:[Ee]xercises?\s|drills?\s)?["“‘']?$/;
/** "one is X, the other goes by the name of Y". */
const OTHER = /[,;]\s(?:and\s)?the\s(?:other|second)\s(?:[a-z]+\s){0,7}(?:[Ee]xercise\s)?["“‘']?$/;

/** Anchors of different names that stand side by side get one group, and share time and countries: what the sentence says holds for each. */
export function inOneBreath(anchors: readonly Anchor[], reading: SentenceReading): Anchor[] {
  const groups: Anchor[][] = [];
  for (const anchor of anchors) {
    const before = groups.at(-1);
    const last = before?.at(-1);
    if (before && last && areListed(last, anchor, reading)) before.push(anchor);
    else groups.push([anchor]);
  }
  return groups.flatMap(together);
}

function together(group: readonly Anchor[]): readonly Anchor[] {
  const [first] = group;
  if (first === undefined || group.length < 2) return group;
  const timed = group.filter((anchor) => anchor.time !== null);
  const countries = new Set(group.flatMap((anchor) => [...anchor.countries]));
  const core = new Set(group.flatMap((anchor) => [...anchor.core]));
  const organisations = new Set(group.flatMap((anchor) => [...anchor.organisations]));
  const time = timed.length === 1 ? (timed[0]?.time ?? null) : null;
  return group.map((anchor) => ({
    ...anchor,
    group: first.group,
    is_listed: true,
    time: anchor.time ?? time,
    countries,
    core,
    organisations,
  }));
}

function areListed(before: Anchor, anchor: Anchor, reading: SentenceReading): boolean {
  if (before.name === null || anchor.name === null || before.name.key === anchor.name.key)
    return false;
  const from = Math.max(before.end, before.name.end);
  const between = reading.scene.text.slice(from, Math.min(anchor.start, anchor.name.start));
  return between.length < 80 && (BREATH.test(between) || OTHER.test(between));
}
