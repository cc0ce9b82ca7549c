import type { Dataset } from "@drillbook/model";
import type { Command } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { datasetFolder, datasetOption } from "../dataset-option.ts";
import { nearIds } from "../near-ids.ts";
import { formatRedirect } from "../redirect-text.ts";

interface Options {
  readonly dataset?: string;
}

const EVERY = 2 ** 31 - 1;

async function unknownId(id: string, dataset: Dataset, context: Context): Promise<ExitCode> {
  const { latestExercises } = await import("@drillbook/model");
  const all = await latestExercises(dataset, { kinds: [], statuses: [] }, EVERY);
  const near = nearIds(
    id,
    all.map(({ exercise_id }) => exercise_id),
  );
  const hint = near.length > 0 ? `; there are ${near.join(", ")}` : "";
  context.stderr.print(`drillbook: there is no exercise ${id}${hint}\n`);
  return 1;
}

/** Prints the record of an id that the dataset has; 1 where it has none. */
async function printRecord(id: string, dataset: Dataset, context: Context): Promise<ExitCode> {
  const { exerciseMatches, exerciseRecord } = await import("@drillbook/model");
  const { formatRecord } = await import("../explanation-text.ts");
  const { formatResolutionOf } = await import("../resolution-text.ts");
  const record = await exerciseRecord(dataset, id);
  if (record === null) return unknownId(id, dataset, context);
  const matches = await exerciseMatches(dataset, id);
  const why = formatResolutionOf(record, matches);
  await context.stdout.write(formatRecord(record, matches.sources, why));
  return 0;
}

async function explain(id: string, options: Options, context: Context): Promise<ExitCode> {
  const { exerciseRedirect, openDataset } = await import("@drillbook/model");
  const dataset = await openDataset(datasetFolder(options.dataset, context));
  try {
    const redirect = await exerciseRedirect(dataset, id);
    if (redirect === null) return await printRecord(id, dataset, context);
    context.stderr.print(`drillbook: ${formatRedirect(redirect)}\n`);
    const [only, ...more] = redirect.new_ids;
    if (only === undefined) return 1;
    if (more.length === 0) return await printRecord(only, dataset, context);
    await context.stdout.write(redirect.new_ids.map((part) => `${part}\n`).join(""));
    return 0;
  } finally {
    dataset.close();
  }
}

/** Adds `drillbook explain`. */
export function addExplainCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("explain")
    .description("why reports are one exercise, and every cell of it with the sentences behind it")
    .argument("<EXERCISE_ID>", "as in the table exercises of this dataset or of an earlier one")
    .addOption(datasetOption())
    .action(async (id: string, options: Options) => finish(await explain(id, options, context)));
}
