import type { ExerciseRow } from "@drillbook/model";
import { nameKey } from "./candidate.ts";
import { nameParts, slug } from "./canonical-name.ts";
import { decidedOr } from "./decided.ts";
import type { ReportValues } from "./exercise.ts";
import { ballotsOf, type Group, present } from "./group.ts";
import { vote } from "./vote.ts";

/** The columns of an exercise that tell what it is called. */
export type ExerciseNames = Pick<ExerciseRow, "name" | "aliases" | "series_id" | "edition">;

const NAME_RULES = { keyOf: slug, precisionOf: (name: string) => name.length };

/** The series of a report: the known one, else the canonical form of its name. */
export function seriesIdOf(report: ReportValues, group: Group): string | null {
  if (report.series_id !== null) return report.series_id;
  const written = report.series ?? report.name;
  return (written !== null && nameKey(written, group.gazetteer)) || null;
}

function mergeSeriesId(group: Group): string | null {
  const known = ballotsOf(group, (report) => present(report.series_id));
  if (known.length > 0) return vote(known, { keyOf: String });
  return vote(
    ballotsOf(group, (report) => present(seriesIdOf(report, group))),
    { keyOf: String },
  );
}

/** One spelling of each of the other names, in alphabetical order. */
function mergeAliases(group: Group, name: string | null): string[] {
  const ballots = ballotsOf(group, (report) => [...present(report.name), ...report.aliases]);
  const keys = [...new Set(ballots.map(({ value }) => slug(value)))].sort();
  return keys
    .filter((key) => name === null || key !== slug(name))
    .flatMap((key) =>
      present(
        vote(
          ballots.filter(({ value }) => slug(value) === key),
          NAME_RULES,
        ),
      ),
    );
}

function mergeEdition(group: Group, name: string | null): string | null {
  const ordinal = vote(
    ballotsOf(group, (report) => present(report.ordinal)),
    { keyOf: String },
  );
  const inName = name === null ? null : nameParts(name).written;
  return inName ?? (ordinal === null ? null : String(ordinal));
}

/** Merges the names of one exercise. The edition is what stands in the name behind that of the series, else the ordinal. */
export function mergeNames(group: Group): ExerciseNames {
  const name = decidedOr(group, "name", () =>
    vote(
      ballotsOf(group, (report) => present(report.name)),
      NAME_RULES,
    ),
  );
  return {
    name,
    aliases: mergeAliases(group, name),
    series_id: decidedOr(group, "series_id", () => mergeSeriesId(group)),
    edition: decidedOr(group, "edition", () => mergeEdition(group, name)),
  };
}
