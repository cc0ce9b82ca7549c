import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository: three folders above this file. */
export const REPOSITORY_ROOT = fileURLToPath(new URL("../../..", import.meta.url)).replace(
  /\/$/,
  "",
);

/**
 * The folder that paths on the command line are relative to. A package manager runs scripts in the folder of the
 * package and tells in `INIT_CWD` where it was called.
 */
export function callersFolder(env: NodeJS.ProcessEnv, cwd: string): string {
  const isScript = env.npm_lifecycle_event !== undefined || env.npm_command !== undefined;
  return isScript && env.INIT_CWD ? resolve(env.INIT_CWD) : cwd;
}
