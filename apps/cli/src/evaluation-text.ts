import type {
  Evaluation,
  EvaluationError,
  KeyLine,
  ReliabilityBin,
  ResolutionErrors,
  ResolutionScore,
  Score,
  SplitCluster,
} from "@drillbook/ingest";

function row(label: string, score: Score, more = ""): string {
  const figures = [score.precision, score.recall, score.f1].map((share) => share.toFixed(3));
  const [precision, recall, f1] = figures;
  return `${label.padEnd(15)} P ${precision}  R ${recall}  F1 ${f1}  (n=${score.support})${more}\n`;
}

function interval({ low, high }: { readonly low: number; readonly high: number }): string {
  return `  95 % ${low.toFixed(3)}-${high.toFixed(3)}`;
}

function reliabilityRow({ from, below, ...bin }: ReliabilityBin): string {
  const range = `${from.toFixed(2)}-${below.toFixed(2)}`;
  const right = bin.share_right.toFixed(2);
  const said = bin.mean_confidence.toFixed(2);
  return `  ${range}  right ${right}, said ${said}  (n=${bin.exercises})\n`;
}

/** The figures as lines of text. */
export function formatEvaluation(evaluation: Evaluation): string {
  const { exercise, fact, fields, reliability } = evaluation;
  return [
    `articles        ${evaluation.articles} (${evaluation.articles_missing} without a prediction)\n`,
    `negatives clean ${evaluation.negatives_clean}/${evaluation.negatives}\n`,
    row("exercise", exercise, interval(exercise.interval)),
    row("fact", fact, interval(fact.interval)),
    ...Object.entries(fields).map(([field, score]) => row(field, score)),
    ...(reliability.length > 0 ? ["exercises by confidence\n"] : []),
    ...reliability.map(reliabilityRow),
  ].join("");
}

/** The figures of resolution as lines of text. */
export function formatResolution(score: Omit<ResolutionScore, "errors">): string {
  const { lines, found, precision, recall, f1 } = score;
  const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3));
  return [
    `lines           ${lines}, with a report ${found.toFixed(3)}\n`,
    `B-cubed         P ${p}  R ${r}  F1 ${f}\n`,
    `pairs           right ${score.right_pairs}, falsely merged ${score.false_merges}, missed ${score.missed_merges}\n`,
  ].join("");
}

function keyLine({ line, file, exercise }: KeyLine): string {
  return `${file} (line ${line}): ${exercise.name ?? "unnamed"}, ${exercise.start ?? "undated"}\n`;
}

function splitCluster(problem: string, { id, parts }: SplitCluster): string {
  const lines = [...parts].flatMap(([part, of]) => [
    `  ${part}\n`,
    ...of.map((line) => `      ${keyLine(line)}`),
  ]);
  return `${problem} ${id}\n${lines.join("")}`;
}

/** Each line of the key without a report, each exercise put together wrongly, each one left apart. */
export function formatResolutionErrors({ without_report, mixed, torn }: ResolutionErrors): string {
  return [
    ...without_report.map((line) => `WITHOUT A REPORT ${keyLine(line)}`),
    ...mixed.map((cluster) => splitCluster("FALSELY MERGED", cluster)),
    ...torn.map((cluster) => splitCluster("LEFT APART", cluster)),
  ].join("");
}

function difference(error: EvaluationError): string {
  if (error.field === null) return `${error.type.toUpperCase()} ${error.exercise}`;
  const predicted = error.predicted.join(", ") || "nothing";
  const gold = error.gold.join(", ") || "nothing";
  return `${error.field}: predicted ${predicted}; gold ${gold}  [${error.exercise}]`;
}

/** All differences, under the id of their article, each with the sentences that bear on it. */
export function formatErrors(errors: readonly EvaluationError[]): string {
  let article = "";
  const lines: string[] = [];
  for (const error of errors) {
    if (error.article_id !== article) lines.push(error.article_id);
    article = error.article_id;
    lines.push(`  ${difference(error)}`);
    lines.push(...error.sentences.map((sentence) => `      > ${sentence.replace(/\s+/g, " ")}`));
  }
  return lines.map((line) => `${line}\n`).join("");
}
