import type { Article } from "./article.ts";

/** Where a record stands: its file, and its place in the file (`null` for the only one). */
export interface Origin {
  readonly source_path: string;
  readonly record: number | null;
}

/** The names under which a member of an article is found in JSON and front matter, best first. */
const NAMES = {
  id: ["id"],
  url: ["url", "link"],
  publisher: ["publisher", "source", "site_name"],
  title: ["title", "headline"],
  published: [
    "published",
    "published_on",
    "published_at",
    "date_published",
    "datePublished",
    "date",
  ],
  language: ["language", "lang"],
  text: ["text", "body", "content"],
} as const;

/** The article that a JSON object or a piece of front matter describes; `null` where it has no text. */
export function articleOf(fields: object, origin: Origin, body?: string): Article | null {
  const text = body ?? textOf(fields);
  if (text === null || text.trim() === "") return null;
  const { source_path, record } = origin;
  return {
    id: pick(fields, NAMES.id) ?? (record === null ? source_path : `${source_path}#${record}`),
    source_path,
    record,
    url: pick(fields, NAMES.url),
    publisher: pick(fields, NAMES.publisher),
    title: pick(fields, NAMES.title),
    published: pick(fields, NAMES.published),
    language: languageTag(pick(fields, NAMES.language)),
    text,
  };
}

function textOf(fields: object): string | null {
  for (const name of NAMES.text) {
    const value = memberOf(fields, name);
    if (typeof value === "string" && value.trim() !== "") return value;
    if (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((part) => typeof part === "string")
    ) {
      return value.join("\n\n");
    }
  }
  return null;
}

function pick(fields: object, names: readonly string[]): string | null {
  for (const name of names) {
    const value = memberOf(fields, name);
    if (typeof value === "number" && Number.isFinite(value)) return String(value);
    if (typeof value === "string" && isSaid(value)) return value.trim();
  }
  return null;
}

function isSaid(value: string): boolean {
  return !/^(?:null|~|none|undefined)?$/i.test(value.trim());
}

function memberOf(fields: object, name: string): unknown {
  return Object.hasOwn(fields, name) ? Reflect.get(fields, name) : undefined;
}

function languageTag(value: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(value ?? "");
  return match?.[1]?.toLowerCase() ?? null;
}
