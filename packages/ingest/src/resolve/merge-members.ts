import { DOMAINS, type DomainRow, type ParticipantRow } from "@drillbook/model";
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

/** The hosts that at least half as many sources give as give the host that most sources give; in alphabetical order. */
export function mergeHosts(group: Group): string[] {
  const support = countSources(group, (report) => report.host);
  const most = Math.max(0, ...support.values());
  return [...support.keys()].filter((host) => (support.get(host) ?? 0) * 2 >= most).sort();
}

/** All parties that any report gives. One that some see take part and others watch is what more sources say, else a participant. */
export function mergeParticipants(
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

/** All domains that any report gives; derived where no report's own words say so. */
export function mergeDomains(group: Group, exercise_id: string): DomainRow[] {
  const counts = countArticles(group, (report) => report.domains, String);
  const stated = new Set(
    group.reports.flatMap(({ report }) =>
      report.domains.filter((domain) => !report.derived_domains.includes(domain)),
    ),
  );
  return DOMAINS.filter((domain) => counts.has(domain)).map((domain) => ({
    exercise_id,
    domain,
    is_derived: !stated.has(domain),
    article_count: counts.get(domain) ?? 0,
  }));
}
