import type { Command } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { datasetFolder, datasetOption } from "../dataset-option.ts";
import { nearIds } from "../near-ids.ts";

interface Options {
  readonly dataset?: string;
}

const EVERY = 2 ** 31 - 1;

async function explain(id: string, options: Options, context: Context): Promise<ExitCode> {
  const { exerciseMatches, exerciseRecord, latestExercises, openDataset } = await import(
    "@drillbook/model"
  );
  const { formatRecord } = await import("../explanation-text.ts");
  const { formatResolutionOf } = await import("../resolution-text.ts");
  const dataset = await openDataset(datasetFolder(options.dataset, context));
  try {
    const record = await exerciseRecord(dataset, id);
    if (record !== null) {
      const matches = await exerciseMatches(dataset, id);
      const why = formatResolutionOf(record, matches);
      await context.stdout.write(formatRecord(record, matches.sources, why));
      return 0;
    }
    const all = await latestExercises(dataset, { kinds: [], statuses: [] }, EVERY);
    const near = nearIds(
      id,
      all.map(({ exercise_id }) => exercise_id),
    );
    const hint = near.length > 0 ? `; there are ${near.join(", ")}` : "";
    context.stderr.print(`drillbook: there is no exercise ${id}${hint}\n`);
    return 1;
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
    .argument("<EXERCISE_ID>", "as in the table exercises, such as joint-sea-2024")
    .addOption(datasetOption())
    .action(async (id: string, options: Options) => finish(await explain(id, options, context)));
}
