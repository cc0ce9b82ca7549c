import type { ReadItem } from "./article.ts";
import { decode } from "./decode.ts";
import { describeJsonError } from "./json-error.ts";
import { linesOf } from "./lines.ts";
import { articleOf, type Origin } from "./record.ts";
import { refuse } from "./rejection.ts";

/** Articles of a JSON text: one object, an array of them, `{"articles": [...]}`, or one object a line under a wrong name. */
export function* readJson(text: string, source_path: string): Generator<ReadItem> {
  const value = parse(text);
  if (value === undefined) yield* readLooseLines(text, source_path);
  else yield* recordsOf(value, source_path);
}

function* recordsOf(value: unknown, source_path: string): Generator<ReadItem> {
  const list = Array.isArray(value) ? value : articlesIn(value);
  if (list === null) yield readRecord(value, { source_path, record: null });
  else if (list.length === 0) yield refuse(source_path, null, "empty", "an empty list of articles");
  else {
    for (const [record, entry] of list.entries()) yield readRecord(entry, { source_path, record });
  }
}

function articlesIn(value: unknown): readonly unknown[] | null {
  if (typeof value !== "object" || value === null || !("articles" in value)) return null;
  return Array.isArray(value.articles) ? value.articles : null;
}

/** JSON lines in a file that calls itself JSON: told by a first line that is an object of its own. */
function* readLooseLines(text: string, source_path: string): Generator<ReadItem> {
  const lines = text.replace(/^\ufeff/, "").split("\n");
  const first = parse(lines[0] ?? "");
  if (lines.length < 2 || typeof first !== "object" || first === null) {
    yield refuse(source_path, null, "invalid_json", describeJsonError(text.replace(/^\ufeff/, "")));
    return;
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== "") yield readLine(line, { source_path, record: index + 1 });
  }
}

/** Articles of a stream of JSON lines, one at a time; a line longer than `max_bytes` is refused without being held. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  source_path: string,
  max_bytes: number,
): AsyncGenerator<ReadItem> {
  let count = 0;
  for await (const { number, bytes } of linesOf(chunks, max_bytes)) {
    const origin = { source_path, record: number };
    const item = bytes === null ? tooLong(origin, max_bytes) : readLineBytes(bytes, origin);
    if (item === null) continue;
    count += 1;
    yield item;
  }
  if (count === 0) yield refuse(source_path, null, "empty", "no line with an article");
}

function tooLong({ source_path, record }: Origin, max_bytes: number): ReadItem {
  return refuse(source_path, record, "too_large", `a line of more than ${max_bytes} bytes`);
}

function readLineBytes(bytes: Uint8Array, origin: Origin): ReadItem | null {
  const decoded = decode(bytes);
  if ("text" in decoded) return readLine(decoded.text, origin);
  return decoded.reason === "empty"
    ? null
    : refuse(origin.source_path, origin.record, decoded.reason, decoded.detail);
}

function readLine(line: string, origin: Origin): ReadItem {
  const value = parse(line);
  return value === undefined
    ? refuse(origin.source_path, origin.record, "invalid_json", describeJsonError(line))
    : readRecord(value, origin);
}

function readRecord(value: unknown, origin: Origin): ReadItem {
  const { source_path, record } = origin;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(
      source_path,
      record,
      "no_text",
      `is ${kindOf(value)}, expected an object with "text"`,
    );
  }
  const article = articleOf(value, origin);
  return article === null
    ? refuse(source_path, record, "no_text", 'has no "text" with words in it')
    : { type: "article", article };
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
