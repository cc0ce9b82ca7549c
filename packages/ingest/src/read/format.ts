import { posix } from "node:path";

/** The forms of input that can be read. */
export type Format = "text" | "markdown" | "json" | "json_lines";

const BY_EXTENSION: ReadonlyMap<string, Format> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".json", "json"],
  [".jsonl", "json_lines"],
  [".ndjson", "json_lines"],
]);

/** The format that a file's name promises: `null` without an extension, `unsupported` for one that is not known. */
export function formatOfName(path: string): Format | "unsupported" | null {
  const extension = posix.extname(path).toLowerCase();
  if (extension === "" || extension === ".") return null;
  return BY_EXTENSION.get(extension) ?? "unsupported";
}

/** The format that the first kilobytes suggest; anything unclear is plain text, markup of pages and feeds is `unsupported`. */
export function formatOfContent(head: string): Format | "unsupported" {
  const start = head.replace(/^\ufeff/, "").trimStart();
  if (/^---[ \t]*\r?\n/.test(start)) return "markdown";
  if (/^<(?:!doctype|html|\?xml|rss|feed)\b/i.test(start)) return "unsupported";
  if (/^\{/.test(start)) return isOneObjectPerLine(start) ? "json_lines" : "json";
  return /^\[\s*(?:[\]{["]|$)/.test(start) ? "json" : "text";
}

function isOneObjectPerLine(start: string): boolean {
  const end = start.indexOf("\n");
  if (end < 0 || start.slice(end).trim() === "") return false;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
