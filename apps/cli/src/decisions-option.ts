import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Option } from "commander";
import type { Context } from "./context.ts";

/** What the command line says of decisions. */
export interface DecisionsOption {
  readonly decisions?: string;
}

/** The option `--decisions FILE` of all commands that obey or write what people decided. */
export function decisionsOption(): Option {
  return new Option(
    "--decisions <FILE>",
    "what people decided, one JSON object a line (default: data/decisions.jsonl)",
  );
}

/** The file that the option names, else the one of the repository, whether or not it is there. */
export function decisionsFile({ decisions }: DecisionsOption, context: Context): string {
  return decisions
    ? resolve(context.cwd, decisions)
    : join(context.root, "data", "decisions.jsonl");
}

/** The file to obey: the repository's only where it is there; one that was named is missed where it is not. */
export function decisionsToObey(
  options: DecisionsOption,
  context: Context,
): { readonly decisions?: string } {
  const file = decisionsFile(options, context);
  return options.decisions || existsSync(file) ? { decisions: file } : {};
}
