import { existsSync } from "node:fs";
import type { DecisionsFile, KnownCodes } from "@drillbook/ingest";
import { type Command, InvalidArgumentError } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { datasetFolder, datasetOption } from "../dataset-option.ts";
import { formatBadLine } from "../decision-text.ts";
import { type DecisionsOption, decisionsFile, decisionsOption } from "../decisions-option.ts";
import { type Question, questionsOf } from "../review/question.ts";
import { formatQuestion, questionJson } from "../review/question-text.ts";

interface Options extends DecisionsOption {
  readonly dataset?: string;
  readonly author?: string;
  readonly limit: number;
  readonly list?: true;
  readonly json?: true;
}

const MOST = 100;

const HELP = `
At a terminal each question is asked and each answer is added to the decisions file at once; in a pipe, and with --list
or --json, the questions are printed. What is decided is not asked again, and the next "drillbook build" obeys it.
`;

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("expected a number from 1.");
  return Number(text);
}

async function decisionsSoFar(file: string, codes: KnownCodes): Promise<DecisionsFile> {
  const { readDecisions } = await import("@drillbook/ingest");
  return existsSync(file) ? readDecisions(file, codes) : { decisions: [], faults: [] };
}

async function print(questions: readonly Question[], json: boolean, context: Context) {
  const text = json
    ? `${JSON.stringify(questions.map(questionJson))}\n`
    : questions.map(formatQuestion).join("\n");
  await context.stdout.write(text || "nothing is doubtful\n");
}

async function review(options: Options, context: Context): Promise<ExitCode> {
  const { knownCodes, openDataset } = await import("@drillbook/model");
  const file = decisionsFile(options, context);
  const dataset = await openDataset(datasetFolder(options.dataset, context));
  try {
    const codes = await knownCodes(dataset);
    const { decisions, faults } = await decisionsSoFar(file, codes);
    for (const fault of faults) context.stderr.print(formatBadLine(file, context.cwd, fault));
    const questions = await questionsOf(dataset, { most: options.limit, decisions });
    if (context.terminal === null || options.list || options.json || questions.length === 0)
      await print(questions, options.json === true, context);
    else await answer(questions, codes, file, options, context);
    return faults.length > 0 ? 1 : 0;
  } finally {
    dataset.close();
  }
}

async function answer(
  questions: readonly Question[],
  codes: KnownCodes,
  file: string,
  { author }: Options,
  { terminal, signal, today }: Context,
): Promise<void> {
  const { appendDecision, valueFault } = await import("@drillbook/ingest");
  const { holdDialogue } = await import("../review/dialogue.ts");
  if (terminal === null) return;
  await holdDialogue(questions, {
    terminal,
    signal,
    author,
    today,
    faultOf: (column, value) => valueFault(column, value, codes),
    write: (decision) => appendDecision(file, decision),
  });
}

/** Adds `drillbook review`. */
export function addReviewCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("review")
    .description(
      "doubtful merges and conflicting cells, most doubtful first, for a person to decide",
    )
    .addOption(datasetOption())
    .addOption(decisionsOption())
    .option("--author <NAME>", "who decides (default: is asked)")
    .option("--limit <N>", "the most questions", count, MOST)
    .option("--list", "print the questions, also at a terminal")
    .option("--json", "print them as a JSON array")
    .addHelpText("after", HELP)
    .action(async (options: Options) => finish(await review(options, context)));
}
