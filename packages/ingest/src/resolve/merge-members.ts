import { DOMAINS, type DomainRow, type ParticipantRow } from "@drillbook/model";
import { decidedDomain, decidedOr, withDecidedParties } from "./decided.ts";
import type { ReportValues } from "./exercise.ts";
import { ballotsOf, countArticles, type Group } from "./group.ts";

function takingPart(report: ReportValues): readonly string[] {
  return [...report.participants, ...report.organisations];
}

/** How many independent sources give each code. */
function countSources(
  group: Group,
  valuesOf: (report: ReportValues) => readonly string[],
): ReadonlyMap<string, number> {
  const sources = new Map<string, Set<string>>();
  for (const { value, source } of ballotsOf(group, valuesOf))
    sources.set(value, (sources.get(value) ?? new Set()).add(source));
  return new Map([...sources].map(([code, behind]) => [code, behind.size]));
}

function voteHosts(group: Group): string[] {
  const support = countSources(group, (report) => report.host);
  const most = Math.max(0, ...support.values());
  return [...support.keys()].filter((host) => (support.get(host) ?? 0) * 2 >= most).sort();
}

/** The hosts that at least half as many sources give as give the host that most sources give; in alphabetical order. */
export function mergeHosts(group: Group): readonly string[] {
  return decidedOr<readonly string[]>(group, "host", () => voteHosts(group));
}

/** All parties that any report gives, less and more what was decided. One that some see take part and others watch is what more sources say, else a participant. */
export function mergeParticipants(
  group: Group,
  exercise_id: string,
  hosts: readonly string[],
): readonly ParticipantRow[] {
  return withDecidedParties(countParties(group, exercise_id, hosts), group, { exercise_id, hosts });
}

function countParties(
  group: Group,
  exercise_id: string,
  hosts: readonly string[],
): ParticipantRow[] {
  const counts = countArticles(
    group,
    (report) => [...takingPart(report), ...report.observers],
    String,
  );
  const watching = countSources(group, (report) => report.observers);
  const training = countSources(group, takingPart);
  return [...counts].map(([party, article_count]) => {
    return {
      exercise_id,
      party,
      party_kind: group.gazetteer.organisations.has(party) ? "organisation" : "country",
      role: (watching.get(party) ?? 0) > (training.get(party) ?? 0) ? "observer" : "participant",
      is_host: hosts.includes(party),
      article_count,
    };
  });
}

/** All domains that any report gives, less and more what was decided; derived where no report's own words say so. */
export function mergeDomains(group: Group, exercise_id: string): DomainRow[] {
  const counts = countArticles(group, (report) => report.domains, String);
  const stated = new Set(
    group.reports.flatMap(({ report }) =>
      report.domains.filter((domain) => !report.derived_domains.includes(domain)),
    ),
  );
  return DOMAINS.flatMap((domain) => {
    const article_count = counts.get(domain);
    const reported =
      article_count === undefined
        ? null
        : { exercise_id, domain, is_derived: !stated.has(domain), article_count };
    return decidedDomain(group, domain, reported, exercise_id) ?? [];
  });
}
