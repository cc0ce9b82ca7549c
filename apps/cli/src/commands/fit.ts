import { writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { GoldFile } from "@drillbook/ingest";
import { type Command, Option } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { gazetteerFolder, gazetteerOption } from "../gazetteer-option.ts";
import { type Half, halfOf } from "../half.ts";

interface Options {
  readonly half?: Half;
  readonly penalty: string;
  readonly folds?: string;
  readonly gazetteer?: string;
  readonly key?: string[];
}

const HELP = `
Writes weights.csv of the gazetteer: how much each sign speaks for a participant, a place, a domain … The labelled
articles (one .json file each, as data/gold/README.md describes) are read with the weights that are there; run it
twice after a change of the rules, since weights also decide which exercise is which.
`;

async function fit(folders: string[], options: Options, context: Context): Promise<ExitCode> {
  const { crossValidate, fitWeights, outcomesOf, readGold, weighArticles } = await import(
    "@drillbook/ingest"
  );
  const labelled = await Promise.all(folders.map((f) => readGold(resolve(context.cwd, f))));
  const keyed = await keyedArticles(options.key ?? [], context);
  const all = [...labelled.flat(), ...keyed];
  const files = all.filter((file) => !options.half || halfOf(file.article.id) === options.half);
  const gazetteer_dir = gazetteerFolder(options, context);
  const paths = files.map((file) => file.path);
  const gold = new Map<string, GoldFile["article"]>(files.map((f) => [f.article.id, f.article]));
  const outcomes = [];
  for await (const { id, composed } of weighArticles({ paths, base: context.cwd, gazetteer_dir })) {
    const article = gold.get(id);
    if (article !== undefined) outcomes.push(...outcomesOf(article, composed));
  }
  if (options.folds) {
    const scores = crossValidate(outcomes, Number(options.folds), Number(options.penalty));
    for (const [decision, { precision, recall, f1, support }] of Object.entries(scores)) {
      const figures = [precision, recall, f1].map((share) => share.toFixed(3)).join("  ");
      await context.stdout.write(`${decision.padEnd(15)} ${figures}  (n=${support})\n`);
    }
    return 0;
  }
  const rows = fitWeights(outcomes, Number(options.penalty));
  const lines = rows.map(({ decision, sign, weight }) => `${decision},${sign},${weight}`);
  const file = join(gazetteer_dir, "weights.csv");
  await writeFile(file, `decision,sign,weight\n${lines.join("\n")}\n`);
  const known = `${outcomes.length} candidates of ${files.length} articles`;
  context.stderr.print(`${rows.length} weights from ${known}, written to ${file}\n`);
  return 0;
}

/** The bundled articles that answer keys tell of, by what these say. */
async function keyedArticles(keys: readonly string[], context: Context): Promise<GoldFile[]> {
  const { byFile, keyArticle, readKey } = await import("@drillbook/ingest");
  const lines = await Promise.all(keys.map((key) => readKey(resolve(context.cwd, key))));
  const folder = relative(context.cwd, join(context.root, "data", "articles"));
  return [...byFile(lines.flat())].map(([file, own]) => keyArticle(join(folder, file), own));
}

/** Adds `drillbook fit`. */
export function addFitCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("fit")
    .description("fits the weights of the gazetteer to labelled articles (for its developers)")
    .argument("<GOLD_DIR...>", "folders of labelled articles")
    .addOption(new Option("--half <HALF>", "part of the articles").choices(["develop", "check"]))
    .option("--key <TSV...>", "answer keys that tell of articles in data/articles")
    .option("--penalty <NUMBER>", "against large weights", "5")
    .option(
      "--folds <NUMBER>",
      "write nothing; tell how weights of the other folds do on each fold",
    )
    .addOption(gazetteerOption())
    .addHelpText("after", HELP)
    .action(async (folders: string[], options: Options) =>
      finish(await fit(folders, options, context)),
    );
}
