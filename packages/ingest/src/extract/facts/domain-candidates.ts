import type { Domain, Gazetteer } from "../../gazetteer/gazetteer.ts";
import { sumOf } from "../judge/judge.ts";
import type { DomainMention } from "../mention.ts";
import { relationOf, settingSigns, wideRelation } from "./relation.ts";
import { type Standing, standings } from "./section.ts";
import type { Found, FrameShares, Share } from "./share.ts";

/** A domain that the sentences of an exercise may support, with what its strongest mention says for and against it. */
export interface DomainCandidate {
  readonly value: Domain;
  readonly signs: Set<string>;
  readonly found: Found<Domain>;
  /** Log-odds of the strongest mention. */
  readonly best: number;
  /** Whether forces alone show it. */
  readonly is_derived: boolean;
  readonly mentions: number;
}

/** Most mentions that are told apart from more. */
const MANY = 4;
/** A domain whose log-odds are so much below those of another one is outdone by it. */
const OUTDONE = 1;

/** All domains that the sentences of an exercise show, each by its strongest mention. */
export function domainCandidates(view: FrameShares, gazetteer: Gazetteer): DomainCandidate[] {
  const candidates = new Map<Domain, DomainCandidate>();
  for (const [share, standing] of standings(view.shares)) {
    for (const mention of share.reading.domains) {
      const next = candidateOf(mention, share, standing, view, gazetteer);
      candidates.set(mention.domain, stronger(candidates.get(mention.domain), next));
    }
  }
  const all = [...candidates.values()];
  for (const candidate of all) addCompany(candidate, all);
  return all;
}

function candidateOf(
  mention: DomainMention,
  share: Share,
  standing: Standing,
  view: FrameShares,
  gazetteer: Gazetteer,
): DomainCandidate {
  const { domain: value, rule, is_derived } = mention;
  const signs = new Set(mentionSigns(mention, share, standing, view));
  const found = { value, span: mention, reading: share.reading, rule };
  const best = sumOf(gazetteer.weights, "domains", signs);
  return { value, signs, found, best, is_derived, mentions: 1 };
}

function stronger(known: DomainCandidate | undefined, next: DomainCandidate): DomainCandidate {
  if (known === undefined) return next;
  const is_derived = known.is_derived && next.is_derived;
  return { ...(next.best > known.best ? next : known), is_derived, mentions: known.mentions + 1 };
}

function mentionSigns(
  mention: DomainMention,
  share: Share,
  standing: Standing,
  view: FrameShares,
): string[] {
  const relation = relationOf(share, mention);
  const wide = wideRelation(relation);
  const how = mention.rule.slice("domains.".length);
  const signs = [
    ...settingSigns(share, mention, relation),
    `how:${how}`,
    `${how}|${relation}`,
    `${how}|${wide}|${mention.domain}`,
    mention.domain,
    `at:${standing}`,
    `at:${standing}|${how}`,
  ];
  if (how === "said" || how === "asset") signs.push(`word:${wordsOf(mention, share)}`);
  if (view.frame.is_background) signs.push(`background|${wide}|${how}`);
  return signs;
}

function wordsOf(mention: DomainMention, { reading }: Share): string {
  return reading.scene.text.slice(mention.start, mention.end).toLowerCase().replace(/\s+/g, " ");
}

/** Signs that compare a domain with the others, and how often it is shown. */
function addCompany(
  { value, signs, best, mentions }: DomainCandidate,
  all: readonly DomainCandidate[],
): void {
  if (mentions > 1) signs.add("again").add(`again:${Math.min(MANY, mentions)}`);
  for (const other of all) if (other.value !== value) signs.add(`${value}|beside:${other.value}`);
  if (all.length === 1) signs.add("alone");
  else if (all.some((other) => other.best > best + OUTDONE)) signs.add("outdone");
  else signs.add("rival");
}
