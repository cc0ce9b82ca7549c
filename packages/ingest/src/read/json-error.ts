const PLAIN_TOKEN =
  /[ \t\r\n]+|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[[\]{},:]/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next, and where it leads: by `,` `:` `"` (a string), `[`, `{` or `0` (any other value). */
const GRAMMAR = {
  value: { '"': "more", "0": "more", "[": "value_or_end", "{": "key_or_end" },
  value_or_end: { '"': "more", "0": "more", "[": "value_or_end", "{": "key_or_end" },
  key: { '"': "colon" },
  key_or_end: { '"': "colon" },
  colon: { ":": "value" },
  more: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type Expectation = keyof typeof GRAMMAR;

/** UTF-16 offset of the first thing in `text` that is not JSON; `text.length` where it ends too early or is JSON. */
export function jsonErrorOffset(text: string): number {
  const open: string[] = [];
  let expected: Expectation | undefined = "value";
  let at = 0;
  while (at < text.length) {
    const end = tokenEnd(text, at);
    if (end === null) return at;
    const first = text.charAt(at);
    if (!" \t\r\n".includes(first)) expected = step(first, expected, open);
    if (expected === undefined) return at;
    at = end;
  }
  return text.length;
}

function step(first: string, expected: Expectation, open: string[]): Expectation | undefined {
  if (first === "}" || first === "]") return close(first, expected, open);
  if (first === ",") {
    if (expected !== "more" || open.length === 0) return undefined;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (first === "{" || first === "[") open.push(first);
  const kind = '"{[:'.includes(first) ? first : "0";
  const next: Readonly<Record<string, Expectation>> = GRAMMAR[expected];
  return next[kind];
}

function close(token: string, expected: Expectation, open: string[]): Expectation | undefined {
  const empty = token === "}" ? "key_or_end" : "value_or_end";
  if (expected !== "more" && expected !== empty) return undefined;
  return open.pop() === (token === "}" ? "{" : "[") ? "more" : undefined;
}

function tokenEnd(text: string, at: number): number | null {
  if (text.charAt(at) === '"') return stringEnd(text, at + 1);
  PLAIN_TOKEN.lastIndex = at;
  return PLAIN_TOKEN.test(text) ? PLAIN_TOKEN.lastIndex : null;
}

function stringEnd(text: string, from: number): number | null {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return null;
    ESCAPE.lastIndex = at;
    if (unit !== 0x5c) at += 1;
    else if (ESCAPE.test(text)) at = ESCAPE.lastIndex;
    else return null;
  }
  return null;
}

/** A sentence that says where `text` stops to be JSON: line and column from 1, offset from 0. */
export function describeJsonError(text: string): string {
  const offset = jsonErrorOffset(text);
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const what = offset === text.length ? "JSON ends too early" : "not JSON";
  return `${what} at line ${line}, column ${column} (offset ${offset})`;
}
