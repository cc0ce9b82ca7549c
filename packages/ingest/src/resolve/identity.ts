import { slug } from "./canonical-name.ts";
import type { Group } from "./group.ts";
import { type ExerciseDates, mergeDates } from "./merge-dates.ts";
import { mergeKind } from "./merge-kind.ts";
import { mergeHosts, mergeParticipants } from "./merge-members.ts";
import { mergeNames } from "./merge-names.ts";
import { mergePlaces } from "./merge-places.ts";

/** What an identifier may be made of, plain parts first. */
export interface IdForm {
  readonly kind: "named" | "unnamed" | "patrol";
  /** What stands first: the series, else the parties. */
  readonly root: string;
  /** What follows, each empty where it is not known. Exercises of one kind and root have as many. */
  readonly parts: readonly string[];
  /** How many of the parts are shown also where nothing has to be told apart. */
  readonly shown: number;
}

/** What identifies an exercise. */
export interface Identity {
  readonly form: IdForm;
  /** Other forms that one of its reports alone would give it. */
  readonly earlier_forms: readonly IdForm[];
  /** The report that was published first: no other exercise has it, and later articles do not change it. */
  readonly report_id: string;
}

/** More parties than these make an identifier hard to read. */
const MOST_PARTIES = 4;

function partiesOf(group: Group): string {
  const rows = mergeParticipants(group, "", []).filter(({ role }) => role === "participant");
  const codes = rows.map(({ party }) => slug(party)).sort();
  const more = codes.length > MOST_PARTIES ? ["and-others"] : [];
  return [...codes.slice(0, MOST_PARTIES), ...more].join("-") || "unknown";
}

function formOf(group: Group, dates: ExerciseDates = mergeDates(group)): IdForm {
  const { series_id, edition } = mergeNames(group);
  const [year = "", month = "", day = ""] = (dates.start_edtf ?? dates.end_edtf ?? "").split("-");
  const host = mergeHosts(group).map(slug).join("-");
  const place = slug(mergePlaces(group, "")[0]?.place ?? "");
  if (series_id !== null) {
    const first = dates.year === null ? slug(edition ?? "") : String(dates.year);
    return { kind: "named", root: series_id, parts: [first, month, day, host, place], shown: 1 };
  }
  const root = partiesOf(group);
  if (mergeKind(group) === "exercise")
    return { kind: "unnamed", root, parts: [year, month, place, day, host], shown: 3 };
  const parts = [year, month, day, host, place];
  return { kind: "patrol", root: `${root}-patrol`, parts, shown: 2 };
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The id of the report that was published first, then by id; undated ones come last. */
function firstReport(group: Group): string {
  const [first] = group.reports
    .map(({ report_id, source }) => ({ report_id, published: source.published ?? "9999" }))
    .sort((a, b) => byText(a.published, b.published) || byText(a.report_id, b.report_id));
  return first?.report_id ?? "";
}

const keyOf = ({ root, kind, parts }: IdForm): string => [kind, root, ...parts].join("\n");

/** What identifies the exercise that a group of reports is about. */
export function identityOf(group: Group): Identity {
  const form = formOf(group);
  const single = group.reports.map((report) => formOf({ ...group, reports: [report] }));
  const others = new Map(single.map((each) => [keyOf(each), each]));
  others.delete(keyOf(form));
  return { form, earlier_forms: [...others.values()], report_id: firstReport(group) };
}
