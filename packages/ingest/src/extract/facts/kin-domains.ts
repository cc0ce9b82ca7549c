import type { Domain, Gazetteer } from "../../gazetteer/gazetteer.ts";
import { judgeAll, likely } from "../judge/judge.ts";
import { type DomainFacts, domainsOf } from "./domains.ts";
import { tieOf } from "./kin.ts";
import type { Found, FrameShares } from "./share.ts";
import { usualOf } from "./usual.ts";

/** An exercise with what its own sentences say of its domains. */
interface Own {
  readonly view: FrameShares;
  readonly facts: DomainFacts;
}

interface KinCandidate {
  readonly value: Domain;
  readonly signs: Set<string>;
  readonly found: Found<Domain>;
}

/**
 * The domains of all exercises of an article, in their order. "The first one was held in 2015": the domains of an exercise may be those of the
 * one that it came up with, or of another edition of it; weights decide by what the two have to do with each other.
 */
export function domainsOfAll(views: readonly FrameShares[], gazetteer: Gazetteer): DomainFacts[] {
  const own = views.map((view) => ({ view, facts: domainsOf(view, gazetteer) }));
  return own.map((one) => withKin(one, own, gazetteer));
}

function withKin(one: Own, all: readonly Own[], gazetteer: Gazetteer): DomainFacts {
  const candidates = new Map<Domain, KinCandidate>();
  const usual = usualOf("domains", one.view, gazetteer);
  for (const kin of all) if (kin !== one) addFrom(candidates, kin, one, usual);
  if (candidates.size === 0) return one.facts;
  const list = [...candidates.values()];
  const judged = judgeAll(gazetteer.weights, "domains", list, (c) => c.value);
  const accepted = likely(list, judged, 0.5);
  return {
    domains: [...one.facts.domains, ...accepted.map((candidate) => candidate.found)],
    derived: [...one.facts.derived, ...accepted.map((candidate) => candidate.value)],
    judged: [...one.facts.judged, ...judged],
  };
}

/** Puts the domains of an akin exercise to the candidates, but for those that the exercise has by its own words. */
function addFrom(
  candidates: Map<Domain, KinCandidate>,
  kin: Own,
  one: Own,
  usual: ReadonlySet<Domain>,
): void {
  const signs = kinSigns(one, kin);
  if (signs === null) return;
  for (const found of kin.facts.domains) {
    if (one.facts.domains.some((own) => own.value === found.value)) continue;
    const candidate = candidates.get(found.value) ?? {
      value: found.value,
      signs: new Set(["kin"]),
      found: { ...found, rule: "domains.kin" },
    };
    for (const sign of signs) candidate.signs.add(sign).add(`${sign}|${found.value}`);
    if (usual.size > 0) candidate.signs.add(`kin|${usual.has(found.value) ? "usual" : "unusual"}`);
    candidates.set(found.value, candidate);
  }
}

/** What two exercises have to do with each other; `null` where one tells nothing of the other. */
function kinSigns(one: Own, kin: Own): string[] | null {
  const { frame } = one.view;
  const other = kin.view.frame;
  const rest = `own${Math.min(2, one.facts.domains.length)}`;
  const of = `of${Math.min(2, kin.facts.domains.length)}`;
  if (frame.parent === other) {
    const tie = `kin|parent|${tieOf(frame, other)}`;
    return [tie, `${tie}|${rest}`, `kin|parent|${rest}|${of}`];
  }
  const tie = tieOf(other, frame);
  if (tie !== "edition" && tie !== "series") return null;
  return [`kin|${tie}`, `kin|${tie}|${rest}`, `kin|sibling|${rest}|${of}`];
}
