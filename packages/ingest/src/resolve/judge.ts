import type {
  Decision,
  ReportAnchor,
  ReportDecision,
  ValueDecision,
} from "../decisions/decision.ts";
import { type FindReport, type KnownArticle, reportFinder } from "./anchor.ts";
import type { Judgement } from "./cluster.ts";
import type { SourcedReport } from "./exercise.ts";
import { OBEYED, type Outcome } from "./outcome.ts";
import { createVerdicts } from "./verdicts.ts";

/** A decision on two reports, as they are numbered now. */
export interface JudgedReports extends Outcome {
  readonly decision: ReportDecision;
  readonly reports: readonly (string | null)[];
}

/** A decision on a cell; which exercise it is for is known once reports are put together. */
export interface JudgedCell {
  readonly decision: ValueDecision;
  /** Those of its reports that are found. */
  readonly reports: readonly string[];
}

/** Decisions and the reports that they speak of. */
export interface Judged {
  readonly judgement: Judgement;
  readonly reports: readonly JudgedReports[];
  /** Later ones first. */
  readonly cells: readonly JudgedCell[];
}

/** A later decision weighs more: by its day, then by its line. */
export function laterFirst(a: Decision, b: Decision): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return b.line - a.line;
}

function missing(anchor: ReportAnchor): string {
  const where = anchor.article_id === null ? "" : ` of ${anchor.article_id}`;
  const what = anchor.name ?? anchor.start;
  return `${anchor.report_id}${where}${what === null ? "" : ` (${what})`} is no longer there`;
}

function lost({ reports }: ReportDecision, found: readonly (string | null)[]): Outcome | null {
  const gone = reports.filter((_, index) => found[index] === null).map(missing);
  if (gone.length > 0) return { outcome: "not_found", detail: gone.join("; ") };
  if (found[0] !== found[1]) return null;
  return { outcome: "not_found", detail: `both reports are ${found[0]} now` };
}

const CONTRADICTED: Readonly<Record<ReportDecision["decision"], string>> = {
  same: "later decisions say that they are of different exercises",
  different: "later decisions put them into the same exercise",
};

function judgeReports(decisions: readonly ReportDecision[], find: FindReport): JudgedReports[] {
  const verdicts = createVerdicts();
  return decisions.map((decision) => {
    const reports = decision.reports.map(find);
    const fault = lost(decision, reports);
    if (fault !== null) return { decision, reports, ...fault };
    const [left = "", right = ""] = reports.map(String);
    if (verdicts.take(decision.decision, left, right)) return { decision, reports, ...OBEYED };
    const detail = CONTRADICTED[decision.decision];
    return { decision, reports, outcome: "contradicted", detail };
  });
}

function pairsOf(judged: readonly JudgedReports[], wanted: string): [string, string][] {
  const pairs = judged
    .filter(({ decision, outcome }) => outcome === "obeyed" && decision.decision === wanted)
    .map(({ reports }) => reports.map(String).sort() as [string, string]);
  return pairs.sort((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1));
}

/** Finds the reports of all decisions and settles which of those on reports hold: the later of two that contradict each other. */
export function judge(
  decisions: readonly Decision[],
  reports: Iterable<SourcedReport>,
  articles: Iterable<KnownArticle>,
): Judged {
  const ordered = [...decisions].sort(laterFirst);
  const anchors = ordered.flatMap((decision) => [...decision.reports]);
  const find = reportFinder(anchors, reports, articles);
  const isOnCell = (each: Decision): each is ValueDecision => each.decision === "value";
  const isOnReports = (each: Decision): each is ReportDecision => each.decision !== "value";
  const judged = judgeReports(ordered.filter(isOnReports), find);
  return {
    judgement: { same: pairsOf(judged, "same"), different: pairsOf(judged, "different") },
    reports: judged,
    cells: ordered.filter(isOnCell).map((decision) => ({
      decision,
      reports: decision.reports.flatMap((anchor) => find(anchor) ?? []),
    })),
  };
}
