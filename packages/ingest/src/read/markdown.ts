import { parseDocument } from "yaml";
import type { ReadItem } from "./article.ts";
import { articleOf, type Origin } from "./record.ts";
import { refuse } from "./rejection.ts";

const MAX_FRONT_MATTER = 65_536;

/** Front matter and the text behind it, still as written. */
interface Split {
  readonly front: string;
  readonly body: string;
}

/** A Markdown file as one article: YAML front matter where there is any, the rest is the text. */
export function readMarkdown(text: string, origin: Origin): ReadItem {
  const { front, body } = splitFrontMatter(text.replace(/^\ufeff/, ""));
  const fields = fieldsOf(front);
  if (typeof fields === "string") {
    return refuse(origin.source_path, origin.record, "invalid_front_matter", fields);
  }
  const article = articleOf(fields, origin, body);
  return article === null
    ? refuse(origin.source_path, origin.record, "empty", "front matter without a text behind it")
    : { type: "article", article };
}

/** Without a closing line the front matter ends where lines stop to look like `key: value`. */
function splitFrontMatter(text: string): Split {
  const opening = /^\s*---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (opening === null) return { front: "", body: text };
  const rest = text.slice(opening[0].length);
  const closing = /(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/.exec(rest);
  if (closing !== null) {
    return {
      front: rest.slice(0, closing.index),
      body: rest.slice(closing.index + closing[0].length),
    };
  }
  const keys = /^(?:[A-Za-z_][\w-]*:(?:[ \t][^\r\n]*)?(?:\r\n|\r|\n|$))*/.exec(rest)?.[0] ?? "";
  return { front: keys, body: rest.slice(keys.length) };
}

/** All scalars stay strings, so `0012` keeps its zeros and a date is not turned into another one. */
function fieldsOf(front: string): object | string {
  if (front.length > MAX_FRONT_MATTER) {
    return `front matter of ${front.length} characters, expected at most ${MAX_FRONT_MATTER}`;
  }
  try {
    const parsed = parseDocument(front, { schema: "failsafe", logLevel: "silent" });
    const fault = parsed.errors[0];
    if (fault !== undefined) {
      const line = fault.linePos?.[0].line ?? 1;
      return `not YAML at line ${line + 1} of the file (${fault.code})`;
    }
    const value: unknown = parsed.toJS({ maxAliasCount: 100 });
    if (value === null || value === undefined || value === "") return {};
    if (typeof value === "object" && !Array.isArray(value)) return value;
    return "front matter is not a list of `key: value`";
  } catch (fault) {
    return `front matter cannot be parsed (${fault instanceof Error ? fault.name : "unknown fault"})`;
  }
}
