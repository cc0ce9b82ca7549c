import { resolve } from "node:path";
import type { GoldFile, Prediction } from "@drillbook/ingest";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { formatErrors, formatEvaluation } from "../evaluation-text.ts";
import { gazetteerFolder, gazetteerOption } from "../gazetteer-option.ts";
import { type Half, halfOf } from "../half.ts";
import { formatRejection } from "../rejection-text.ts";
import { evaluateResolution } from "./evaluate-resolution.ts";

interface Options {
  readonly resolution?: true;
  readonly errors?: true;
  readonly json?: true;
  readonly minF1?: number;
  readonly half?: Half;
  readonly gazetteer?: string;
}

const HELP = `
GOLD_DIR holds one labelled article per .json file, as data/gold/README.md describes.

--half splits the articles honestly: those whose number ends in 0 to 5 are looked at while rules are written
(develop), the others only tell whether the rules hold on unseen text (check).

--resolution KEY CLUSTERS [DATASET] measures instead which reports were put together as one exercise: KEY tells the
exercises of each article, CLUSTERS which lines of it speak of the same one (default of DATASET: data/dataset).
With --errors it lists lines without a report, exercises put together wrongly, and those left apart.
`;

function parseShare(text: string): number {
  const share = Number(text);
  if (text.trim() === "" || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError("expected a number from 0 to 1.");
  return share;
}

async function predict(files: readonly GoldFile[], options: Options, context: Context) {
  const { extractArticles } = await import("@drillbook/ingest");
  const predictions: Prediction[] = [];
  const items = extractArticles({
    paths: files.map((file) => file.path),
    base: context.cwd,
    gazetteer_dir: gazetteerFolder(options, context),
    signal: context.signal,
  });
  let rejected = 0;
  for await (const item of items) {
    if (item.type === "article") predictions.push(item.article);
    else {
      rejected += 1;
      context.stderr.print(formatRejection(item.rejection));
    }
  }
  return { predictions, rejected };
}

async function evaluate(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  if (options.resolution) return evaluateResolution({ ...options, paths }, context);
  const [folder, ...more] = paths;
  if (folder === undefined || more.length > 0) {
    context.stderr.print("drillbook: evaluate: one GOLD_DIR expected\n");
    return 2;
  }
  return evaluateExtraction(folder, options, context);
}

async function evaluateExtraction(
  folder: string,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { evaluateArticles, readGold } = await import("@drillbook/ingest");
  const all = await readGold(resolve(context.cwd, folder));
  const files = all.filter((file) => !options.half || halfOf(file.article.id) === options.half);
  const { predictions, rejected } = await predict(files, options, context);
  const evaluation = evaluateArticles(
    files.map((file) => file.article),
    predictions,
  );
  const { errors, ...figures } = evaluation;
  if (options.json)
    await context.stdout.write(`${JSON.stringify(options.errors ? evaluation : figures)}\n`);
  else
    await context.stdout.write(
      (options.errors ? formatErrors(errors) : "") + formatEvaluation(evaluation),
    );
  const f1 = Math.min(evaluation.exercise.f1, evaluation.fact.f1);
  if (options.minF1 === undefined || f1 >= options.minF1) return rejected > 0 ? 1 : 0;
  context.stderr.print(
    `drillbook: F1 is ${f1.toFixed(3)}; expected at least ${options.minF1} of exercises and of facts\n`,
  );
  return 1;
}

/** Adds `drillbook evaluate`. */
export function addEvaluateCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("evaluate")
    .description("precision, recall and F1 of exercises and of facts against labelled articles")
    .argument("<PATH...>", "GOLD_DIR, a folder of labelled articles; or KEY CLUSTERS [DATASET]")
    .option("--resolution", "compare the exercises of a dataset with an answer key")
    .option("--errors", "list each exercise missed or invented and each value that differs")
    .option("--json", "print one JSON object")
    .option("--min-f1 <SHARE>", "end with 1 where F1 of exercises or of facts is lower", parseShare)
    .addOption(new Option("--half <HALF>", "part of the articles").choices(["develop", "check"]))
    .addOption(gazetteerOption())
    .addHelpText("after", HELP)
    .action(async (paths: string[], options: Options) =>
      finish(await evaluate(paths, options, context)),
    );
}
