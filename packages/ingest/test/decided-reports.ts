import type { Decision, ReportAnchor, ValueDecision } from "../src/decisions/decision.ts";
import { decisionRows } from "../src/resolve/decision-rows.ts";
import type { SourcedReport } from "../src/resolve/exercise.ts";
import { judge } from "../src/resolve/judge.ts";
import { resolve } from "../src/resolve/resolve.ts";
import { GAZETTEER, storeOf } from "./resolve-reports.ts";

/** What a report on one drill says. */
export const TIDE = {
  name: "Northern Tide 2021",
  series: "Northern Tide",
  series_id: "northern-tide",
  participants: ["NOR", "SWE"],
  start: "2021-05-03",
};

let line = 0;

/** Who, when and why; each time with the next line of the file. */
export function signed(date = "2024-09-01") {
  line += 1;
  return { line, author: "A. Reader", date, reason: "I know." };
}

/** A report of the article in its id, as it was read. */
export function anchor(id: string, was: Partial<ReportAnchor> = {}): ReportAnchor {
  const article_id = id.replace(/-\d+$/, "");
  return { report_id: id, article_id, url: null, name: null, start: null, ...was };
}

function byId(id: string): ReportAnchor {
  return { report_id: id, article_id: null, url: null, name: null, start: null };
}

/** A decision on the first reports of two articles. */
export function on(decision: "same" | "different", a: string, b: string, date?: string): Decision {
  return { decision, reports: [byId(`${a}-1`), byId(`${b}-1`)], ...signed(date) };
}

type Cell = Pick<ValueDecision, "action" | "field" | "value">;

/** A decision on a cell of the exercise of {@link TIDE}. */
export function cell(said: Cell, more: Partial<ValueDecision> = {}): Decision {
  const decision = { decision: "value", exercise: "northern-tide-2021", reports: [], ...signed() };
  return { ...decision, ...said, ...more } as Decision;
}

/** What else a run knows. */
export interface More {
  readonly urls?: Readonly<Record<string, string>>;
  readonly earlier_members?: ReadonlyMap<string, readonly string[]>;
}

/** Resolves as a build does that obeys decisions. */
export function obey(
  reports: readonly SourcedReport[],
  decisions: readonly Decision[],
  { urls = {}, earlier_members = new Map() }: More = {},
) {
  const sources = reports.map(({ source }) => source);
  const articles = sources.map(({ article_id }) => ({ article_id, url: urls[article_id] ?? null }));
  const judged = judge(decisions, reports, articles);
  const { judgement, cells } = judged;
  const options = { sources, gazetteer: GAZETTEER, judgement, cells, earlier_members };
  const resolution = resolve(storeOf(reports), options);
  const resolved = [...resolution.exercises()];
  return {
    groups: resolved
      .map((each) => each.reports.map(({ source }) => source.article_id).join("+"))
      .sort(),
    exercises: resolved.map(({ exercise }) => exercise),
    rows: decisionRows(judged, resolution.cells),
    matches: [...resolution.matches()],
  };
}

/** What became of each decision. */
export function outcomes(rows: ReturnType<typeof obey>["rows"]): string[] {
  return rows.map(({ outcome }) => outcome);
}
