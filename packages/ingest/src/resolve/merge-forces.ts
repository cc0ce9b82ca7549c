import type { ForceRow } from "@drillbook/model";
import type { ReportForce } from "../extract/report.ts";
import { ballotsOf, countArticles, type Group } from "./group.ts";
import { vote } from "./vote.ts";

const forcesOf = (report: { readonly forces: readonly ReportForce[] }) => report.forces;

/** What makes two reports speak of the same force; how many there are of it may differ. */
function forceKey(force: ReportForce): string {
  return JSON.stringify([force.party, force.category, force.type, force.unit_name]);
}

function countKey(force: ReportForce): string {
  return JSON.stringify([force.count_min, force.count_max]);
}

/** An exact number is more precise than a bound, a bound more than none. */
function countPrecision(force: ReportForce): number {
  return Number(force.count_min !== null) + Number(force.count_max !== null);
}

/** All forces that any report gives, each with the number that most sources give. */
export function mergeForces(group: Group, exercise_id: string): ForceRow[] {
  const counts = countArticles(group, forcesOf, forceKey);
  return [...counts].flatMap(([key, article_count]) => {
    const ballots = ballotsOf(group, forcesOf).filter(({ value }) => forceKey(value) === key);
    const counted = ballots.filter(({ value }) => countPrecision(value) > 0);
    const winner = vote(counted.length > 0 ? counted : ballots, {
      keyOf: countKey,
      precisionOf: countPrecision,
    });
    if (winner === null) return [];
    const { party, category, type, unit_name, count_min, count_max } = winner;
    return [{ exercise_id, party, category, type, unit_name, count_min, count_max, article_count }];
  });
}
