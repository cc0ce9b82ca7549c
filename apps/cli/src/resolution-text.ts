import {
  type DecisionRow,
  type ExerciseMatches,
  type ExerciseRecord,
  type MatchRow,
  type NearMiss,
  STATUSES,
} from "@drillbook/model";
import { likenessText } from "./review/question-text.ts";

type Report = ExerciseRecord["reports"][number];

function reportLines(reports: readonly Report[], { sources }: ExerciseMatches): string[] {
  const counted = new Set(reports.map(({ report_id }) => sources.get(report_id)));
  return [
    "",
    `reports: ${reports.length}, of independent sources ${counted.size}`,
    ...reports.flatMap((report) => {
      const { report_id, publisher, published_on, title, url, duplicate_of } = report;
      const copy = duplicate_of === null ? "" : `, a copy of ${duplicate_of}`;
      const words = title === null ? "" : `, "${title.replace(/[\p{Cc}\s]+/gu, " ")}"`;
      return [
        `    ${report_id}  ${publisher ?? "unknown publisher"}, ${published_on ?? "undated"}${words}${copy}`,
        ...(url === null ? [] : [`        ${url}`]),
      ];
    }),
  ];
}

function isOn(decision: DecisionRow, { report_id, other_report_id }: MatchRow): boolean {
  return decision.report_id === report_id && decision.other_report_id === other_report_id;
}

/** By whom it was decided that a pair is as it is; empty where the rules did. */
function deciderText(match: MatchRow, { decisions }: ExerciseMatches): string {
  const wanted = match.is_joined ? "same" : "different";
  const decision = decisions.find(
    (each) => each.decision === wanted && each.outcome === "obeyed" && isOn(each, match),
  );
  if (decision === undefined) return "";
  return ` by ${decision.author} on ${decision.decided_on}: ${decision.reason}`;
}

function joinedLines(matches: ExerciseMatches): string[] {
  if (matches.joined.length === 0) return [];
  const lines = matches.joined.map((match) => {
    const { report_id, other_report_id, rule, score } = match;
    const why = `${rule ?? "decision"}${deciderText(match, matches)}`;
    return [
      `    ${report_id} + ${other_report_id}`,
      `        ${why}; score ${score}: ${likenessText(match)}`,
    ];
  });
  return ["", "joined by", ...lines.flat()];
}

function apartLines(matches: ExerciseMatches): string[] {
  const lines = matches.apart.map((miss: NearMiss) => {
    const { outside, outside_exercise_id, outside_name, veto, score } = miss;
    const inside = outside === miss.report_id ? miss.other_report_id : miss.report_id;
    const against = veto === null ? "nothing but other reports of either" : veto;
    return [
      `    ${inside} / ${outside}, ${outside_name ?? "unnamed"} (${outside_exercise_id})`,
      `        against it: ${against}${deciderText(miss, matches)}; score ${score}: ${likenessText(miss)}`,
    ];
  });
  return lines.length === 0 ? [] : ["", "left apart, though not without doubt", ...lines.flat()];
}

function decisionLines({ decisions }: ExerciseMatches): string[] {
  if (decisions.length === 0) return [];
  return [
    "",
    "decided",
    ...decisions.map((each) => {
      const { decision, field, action, value, report_id, other_report_id } = each;
      const what =
        field === null
          ? `${decision} ${report_id} ${other_report_id}`
          : `${field} ${action} ${value.join(", ") || "not reported"}`;
      const fate = each.detail === null ? "" : `, not obeyed: ${each.detail}`;
      return `    ${what}, by ${each.author} on ${each.decided_on}: ${each.reason}${fate}`;
    }),
  ];
}

/** The words on how far it had come, each with the days of the reports that say so. */
function statusLines(reports: readonly Report[]): string[] {
  const lines = STATUSES.flatMap((status) => {
    const told = reports.filter((report) => report.status === status);
    const days = told.map(
      ({ published_on, publisher }) =>
        `${published_on ?? "undated"} (${publisher ?? "unknown publisher"})`,
    );
    return days.length === 0 ? [] : [`    ${status.padEnd(10)}${days.join(", ")}`];
  });
  return lines.length === 0 ? [] : ["", "status history", ...lines];
}

/** Why reports are one exercise, in words: the reports, what joined them, what nearly did, what was decided, and how far it had come when. */
export function formatResolutionOf({ reports }: ExerciseRecord, matches: ExerciseMatches): string {
  const lines = [
    ...reportLines(reports, matches),
    ...joinedLines(matches),
    ...apartLines(matches),
    ...decisionLines(matches),
    ...statusLines(reports),
  ];
  return `${lines.join("\n")}\n`;
}
