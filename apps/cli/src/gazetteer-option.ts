import { join, resolve } from "node:path";
import { Option } from "commander";
import type { Context } from "./context.ts";

/** The option `--gazetteer DIR` of all commands that read articles. */
export function gazetteerOption(): Option {
  return new Option("--gazetteer <DIR>", "folder of the knowledge (default: data/gazetteer)");
}

/** The folder that the option names, else the one of the repository. */
export function gazetteerFolder(
  options: { readonly gazetteer?: string },
  context: Context,
): string {
  return options.gazetteer
    ? resolve(context.cwd, options.gazetteer)
    : join(context.root, "data", "gazetteer");
}
