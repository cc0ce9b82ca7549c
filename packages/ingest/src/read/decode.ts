/** What bytes turned out to be: text, or a reason why they are none. */
export type Decoded =
  | { readonly text: string }
  | { readonly reason: "binary" | "empty"; readonly detail: string };

const MAGIC: readonly (readonly [name: string, bytes: string])[] = [
  ["PDF", "%PDF-"],
  ["ZIP", "PK\x03\x04"],
  ["PNG", "\x89PNG"],
  ["JPEG", "\xff\xd8\xff"],
  ["GIF", "GIF8"],
  ["gzip", "\x1f\x8b"],
  ["Zstandard", "\x28\xb5\x2f\xfd"],
  ["xz", "\xfd7zXZ"],
  ["7-Zip", "7z\xbc\xaf"],
  ["Parquet", "PAR1"],
  ["SQLite", "SQLite format 3"],
  ["OLE (old Office)", "\xd0\xcf\x11\xe0"],
  ["ELF", "\x7fELF"],
];

/** Windows-1252 where it differs from Latin-1: the characters of 0x80 to 0x9F; holes stay as they are. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The kind of a file that is surely not text, by its first bytes; `null` for all others. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return MAGIC.find(([, magic]) => head.startsWith(magic))?.[0] ?? null;
}

/** The UTF-16 flavour that a byte order mark announces; `null` without such a mark. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/**
 * Bytes to text: UTF-16 by its byte order mark, else UTF-8 with or without one, else Windows-1252.
 * Bytes with NULs, a known magic number or many control characters are refused, and so is nothing but white space.
 */
export function decode(bytes: Uint8Array): Decoded {
  const kind = binaryKind(bytes);
  if (kind !== null) return { reason: "binary", detail: `looks like ${kind}, expected text` };
  const utf16 = utf16Of(bytes);
  if (utf16 === null && bytes.includes(0)) {
    return { reason: "binary", detail: "holds NUL bytes, expected text" };
  }
  const text = utf16 === null ? decodeNarrow(bytes) : new TextDecoder(utf16).decode(bytes);
  if (text.includes("\0") || isMostlyControl(text)) {
    return { reason: "binary", detail: "holds control characters, expected text" };
  }
  if (text.trim() === "") return { reason: "empty", detail: "nothing but white space" };
  return { text };
}

function decodeNarrow(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!text.includes("\ufffd")) return text;
  return isDamagedUtf8(text) ? text : decodeWindows1252(bytes);
}

/** A few broken characters among many good ones: a cut or patched UTF-8 file, not another encoding. */
function isDamagedUtf8(text: string): boolean {
  let good = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) good += 1;
  }
  return good >= broken;
}

// The decoder of Node 20 takes "windows-1252" for Latin-1, so its 27 characters are put in by hand.
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252.charAt(unit.charCodeAt(0) - 0x80));
}

function isMostlyControl(text: string): boolean {
  const head = text.slice(0, 4096);
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const unit = head.charCodeAt(at);
    if (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) controls += 1;
  }
  return controls > head.length / 20;
}
