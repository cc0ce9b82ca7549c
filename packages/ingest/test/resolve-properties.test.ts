import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createCandidates } from "../src/resolve/candidate.ts";
import type { Judgement } from "../src/resolve/cluster.ts";
import type { SourcedReport } from "../src/resolve/exercise.ts";
import { createVerdicts } from "../src/resolve/verdicts.ts";
import { factsVeto, namesConflict } from "../src/resolve/veto.ts";
import { copyOf, reports } from "./resolve-arbitrary.ts";
import { GAZETTEER, resolveAll } from "./resolve-reports.ts";

vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 150 };

/** Which exercise each report was put to, by identifiers of reports. */
function homes(all: readonly SourcedReport[], judgement?: Judgement): Map<string, string> {
  const { resolved } = resolveAll(all, judgement);
  return new Map(
    resolved.flatMap((each) =>
      each.reports.map(({ report_id }) => [report_id, each.exercise.exercise.exercise_id] as const),
    ),
  );
}

/** What rules out that reports are of one exercise, pair by pair; names are compared for the whole. */
function vetoesAmong(members: readonly SourcedReport[]): string[] {
  const toCandidate = createCandidates(GAZETTEER);
  const candidates = members.map(toCandidate);
  return candidates.flatMap((a, index) =>
    candidates.slice(index + 1).flatMap((b) => factsVeto(a, b) ?? []),
  );
}

/** Whether the named ones among some reports hang together by names in common, or by shorter forms of them. */
function hangTogetherByName(members: readonly SourcedReport[]): boolean {
  const [first, ...rest] = members
    .map(createCandidates(GAZETTEER))
    .filter((it) => it.names.size > 0);
  const reached = first === undefined ? [] : [first];
  for (const known of reached)
    for (const each of rest)
      if (!reached.includes(each) && !namesConflict(known.names, each.names)) reached.push(each);
  return rest.every((each) => reached.includes(each));
}

/** Reports in their exercises, in no order. */
function together(all: readonly SourcedReport[], judgement?: Judgement): string[] {
  const { resolved } = resolveAll(all, judgement);
  return resolved.map((each) => each.reports.map(({ report_id }) => report_id).join(" ")).sort();
}

/** Reports and, of them, some pairs, by position. */
const withPairs = reports.chain((all) => {
  const position = fc.nat({ max: all.length - 1 });
  const pair = fc.tuple(position, position).filter(([a, b]) => a !== b);
  const decision = fc.tuple(fc.constantFrom("same" as const, "different" as const), pair);
  return fc.tuple(fc.constant(all), fc.array(decision, { minLength: 1, maxLength: 5 }));
});

type Pairs = typeof withPairs extends fc.Arbitrary<infer T> ? T : never;

/** The judgement of those decisions that do not contradict those before them. */
function judgementOf([all, decisions]: Pairs): Judgement {
  const verdicts = createVerdicts();
  const pairs = decisions.map(([decision, [a, b]]) => ({
    decision,
    ids: [all[a]?.report_id ?? "", all[b]?.report_id ?? ""] as const,
  }));
  const held = pairs.filter(({ decision, ids }) => verdicts.take(decision, ...ids));
  const of = (wanted: string) => held.filter((it) => it.decision === wanted).map(({ ids }) => ids);
  return { same: of("same"), different: of("different") };
}

describe("resolution", () => {
  it("gives the same whatever the order of the reports", () => {
    const shuffled = reports.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(resolveAll(other)).toEqual(resolveAll(all));
      }),
      RUNS,
    );
  });

  it("puts a copy of a report to the same exercise, and nothing else moves", () => {
    const withCopy = reports.chain((all) => fc.tuple(fc.constant(all), fc.constantFrom(...all)));
    fc.assert(
      fc.property(withCopy, ([all, original]) => {
        const copy = copyOf(original, "z");
        const more = [...all, copy];
        const after = homes(more);
        expect(after.get("z-1")).toBe(after.get(original.report_id));
        expect(together(more).map((ids) => ids.replace(" z-1", ""))).toEqual(together(all));
      }),
      RUNS,
    );
  });

  it("makes no exercise of reports that rule each other out", () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const { reports: members } of resolveAll(all).resolved) {
          expect(vetoesAmong(members)).toEqual([]);
          expect(hangTogetherByName(members)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("tells of each exercise by which pairs it was joined", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { resolved, matches } = resolveAll(all);
        const joins = matches.filter(({ is_joined }) => is_joined);
        expect(joins).toHaveLength(all.length - resolved.length);
        const where = homes(all);
        for (const { report_id, other_report_id, is_joined, rule, veto } of matches) {
          expect(where.get(report_id) === where.get(other_report_id)).toBe(is_joined);
          if (is_joined)
            expect({ veto, hasRule: rule !== null }).toEqual({ veto: null, hasRule: true });
        }
      }),
      RUNS,
    );
  });
});

describe("a decision", () => {
  it("holds whatever the reports say", () => {
    fc.assert(
      fc.property(withPairs, (drawn) => {
        const [all] = drawn;
        const judgement = judgementOf(drawn);
        const where = homes(all, judgement);
        for (const [a, b] of judgement.same) expect(where.get(a)).toBe(where.get(b));
        for (const [a, b] of judgement.different) expect(where.get(a)).not.toBe(where.get(b));
      }),
      RUNS,
    );
  });

  it("holds when reports are added, in whatever order they come", () => {
    const later = withPairs.chain((drawn) => fc.tuple(fc.constant(drawn), reports));
    fc.assert(
      fc.property(later, ([drawn, more]) => {
        const judgement = judgementOf(drawn);
        const added = more.map((each, index) => copyOf(each, `s${index}`));
        const fresh = added.map((each) => ({
          ...each,
          source: { ...each.source, duplicate_of: null },
        }));
        const all = [...fresh, ...drawn[0]];
        const where = homes(all, judgement);
        for (const [a, b] of judgement.same) expect(where.get(a)).toBe(where.get(b));
        for (const [a, b] of judgement.different) expect(where.get(a)).not.toBe(where.get(b));
        expect(together(all.reverse(), judgement)).toEqual(together(all, judgement));
      }),
      RUNS,
    );
  });

  it("that says what the rules say changes nothing", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { matches, resolved } = resolveAll(all);
        const joins = matches.filter(({ is_joined }) => is_joined);
        const same = joins.map((it) => [it.report_id, it.other_report_id] as const);
        const firsts = resolved.map((each) => each.reports[0]?.report_id ?? "");
        const different = firsts.slice(1).map((id) => [firsts[0] ?? "", id] as const);
        expect(together(all, { same, different })).toEqual(together(all));
      }),
      RUNS,
    );
  });
});
