import type { Domain, Gazetteer } from "../../gazetteer/gazetteer.ts";
import { type Judged, judgeAll, likely, sumOf } from "../judge/judge.ts";
import { pool } from "../judge/pool.ts";
import type { DomainMention } from "../mention.ts";
import { relationOf, settingSigns, wideRelation } from "./relation.ts";
import type { Found, FrameShares, Share } from "./share.ts";

/** A domain and whether forces alone show it. */
export interface DomainFacts {
  readonly domains: readonly Found<Domain>[];
  readonly derived: readonly Domain[];
  /** What was weighed. */
  readonly judged: readonly Judged[];
}

interface Candidate {
  readonly value: Domain;
  readonly signs: Set<string>;
  found: Found<Domain>;
  best: number;
  is_derived: boolean;
}

/** The domains that the sentences of an exercise support. */
export function domainsOf(view: FrameShares, gazetteer: Gazetteer): DomainFacts {
  const candidates = gather(view, gazetteer);
  addCompany(candidates, view, gazetteer);
  const judged = judgeAll(gazetteer.weights, "domains", candidates, (c) => c.value);
  const accepted = likely(candidates, judged, 0.5);
  return {
    domains: accepted.map((candidate) => candidate.found),
    derived: accepted.filter((c) => c.is_derived).map((c) => c.value),
    judged,
  };
}

function gather(view: FrameShares, gazetteer: Gazetteer): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const share of view.shares) {
    for (const mention of share.reading.domains) {
      const value = mention.domain;
      const signs = domainSigns(mention, share, view);
      const best = sumOf(gazetteer.weights, "domains", signs);
      const found = { value, span: mention, reading: share.reading, rule: mention.rule };
      const is_derived = mention.is_derived && candidates.get(value)?.is_derived !== false;
      const next = { value, signs: new Set(signs), found, best, is_derived };
      const pooled = pool(candidates, value, next);
      pooled.is_derived = is_derived;
      if (pooled !== next) pooled.signs.add("again");
    }
  }
  return [...candidates.values()];
}

function domainSigns(mention: DomainMention, share: Share, view: FrameShares): string[] {
  const relation = relationOf(share, mention);
  const wide = wideRelation(relation);
  const how = mention.rule.slice("domains.".length);
  const signs = [
    ...settingSigns(share, mention, relation),
    `how:${how}`,
    `${how}|${relation}`,
    `${how}|${wide}|${mention.domain}`,
    `${mention.domain}`,
  ];
  if (view.frame.is_background) signs.push(`background|${wide}|${how}`);
  return signs;
}

/** Signs that compare a domain with the others and with what is known of the series. */
function addCompany(
  candidates: readonly Candidate[],
  view: FrameShares,
  gazetteer: Gazetteer,
): void {
  const usual = new Set(
    [...view.frame.keys].flatMap((key) => gazetteer.series.get(key)?.domains ?? []),
  );
  const all = new Set(candidates.map((c) => c.value));
  for (const { value, signs } of candidates) {
    if (usual.size > 0) signs.add(usual.has(value) ? "usual" : "unusual");
    for (const other of all) if (other !== value) signs.add(`${value}|beside:${other}`);
    if (all.size === 1) signs.add("alone");
  }
}
