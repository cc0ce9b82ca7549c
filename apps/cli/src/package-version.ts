import { readFileSync } from "node:fs";

/** The version of the package: also that of the data which it builds. */
export function packageVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version }: { version: string } = JSON.parse(text);
  return version;
}
