import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { ReadItem } from "./article.ts";
import { binaryKind, decode, utf16Of } from "./decode.ts";
import { type Format, formatOfContent, formatOfName } from "./format.ts";
import { readJson, readJsonLines } from "./json.ts";
import { readMarkdown } from "./markdown.ts";
import { articleOf } from "./record.ts";
import { refuse, refuseFault } from "./rejection.ts";
import type { FoundFile } from "./walk.ts";

const HEAD_BYTES = 65_536;

/** The articles of one file, and a refusal for each that it should have held. Never throws for what the file is like. */
export async function* readFileItems(file: FoundFile, max_bytes: number): AsyncGenerator<ReadItem> {
  try {
    const named = formatOfName(file.source_path);
    const format = await settleFormat(file, named);
    if (format === "unsupported") yield refuseFormat(file.source_path);
    else if (format === "json_lines") yield* readLinesFile(file, max_bytes);
    else yield* readWholeFile(file, format, max_bytes);
  } catch (fault) {
    yield refuseFault(file.source_path, fault);
  }
}

/** A name that promises nothing leaves the choice to the content; so does an unknown one that the operator chose. */
async function settleFormat(
  file: FoundFile,
  named: Format | "unsupported" | null,
): Promise<Format | "unsupported"> {
  if (named !== null && (named !== "unsupported" || !file.is_named)) return named;
  const decoded = decode(await readHead(file.absolute, HEAD_BYTES));
  return "text" in decoded ? formatOfContent(decoded.text) : "text";
}

function refuseFormat(source_path: string): ReadItem {
  return refuse(source_path, null, "unsupported", "expected .txt, .md, .json or .jsonl");
}

async function* readLinesFile(file: FoundFile, max_bytes: number): AsyncGenerator<ReadItem> {
  const head = await readHead(file.absolute, 16);
  const kind = binaryKind(head);
  if (kind !== null) {
    yield refuse(file.source_path, null, "binary", `looks like ${kind}, expected JSON lines`);
    return;
  }
  const bytes: AsyncIterable<Uint8Array> = createReadStream(file.absolute);
  const utf16 = utf16Of(head);
  const chunks = utf16 === null ? bytes : toUtf8(bytes, utf16);
  yield* readJsonLines(chunks, file.source_path, max_bytes);
}

async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: "utf-16le" | "utf-16be",
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* readWholeFile(
  file: FoundFile,
  format: "text" | "markdown" | "json",
  max_bytes: number,
): AsyncGenerator<ReadItem> {
  const { source_path } = file;
  const bytes =
    file.size > max_bytes ? null : await readAtMost(file.absolute, file.size, max_bytes);
  if (bytes === null) {
    const hint = format === "json" ? "; a long list is read as .jsonl" : "";
    yield refuse(source_path, null, "too_large", `more than ${max_bytes} bytes${hint}`);
    return;
  }
  const decoded = decode(bytes);
  if (!("text" in decoded)) yield refuse(source_path, null, decoded.reason, decoded.detail);
  else if (format === "json") yield* readJson(decoded.text, source_path);
  else if (format === "markdown") yield readMarkdown(decoded.text, { source_path, record: null });
  else yield readText(decoded.text, source_path);
}

function readText(text: string, source_path: string): ReadItem {
  const article = articleOf({}, { source_path, record: null }, text);
  return article === null
    ? refuse(source_path, null, "empty", "nothing but white space")
    : { type: "article", article };
}

async function readHead(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Reads no more than one byte over the limit, also from a file that grows meanwhile; `null` for a longer one. */
async function readAtMost(path: string, size: number, max_bytes: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  const highWaterMark = Math.min(Math.max(size, 4096), 1_048_576);
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { end: max_bytes, highWaterMark });
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
  }
  return length > max_bytes ? null : Buffer.concat(parts);
}
