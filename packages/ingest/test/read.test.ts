import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReadItem } from "../src/read/article.ts";
import { type ReadOptions, read } from "../src/read/read.ts";

let base = "";
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "drillbook-read-"));
});
afterEach(async () => {
  await rm(base, { recursive: true });
});

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(base, path)), { recursive: true });
  await writeFile(join(base, path), content);
}

async function all(paths: string[], options: Partial<ReadOptions> = {}): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of read(paths, { base, ...options })) items.push(item);
  return items;
}

/** One line an item: the id of an article, or where and why something was refused. */
async function summary(paths: string[], options: Partial<ReadOptions> = {}): Promise<string[]> {
  return (await all(paths, options)).map((item) =>
    item.type === "article"
      ? item.article.id
      : `${item.rejection.source_path} ${item.rejection.record ?? "-"} ${item.rejection.reason}`,
  );
}

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

describe("folders and paths", () => {
  it("come in code-point order of the whole path, hidden files and guides left out", async () => {
    for (const path of [
      "b.txt",
      "a/z.txt",
      "a-b.txt",
      "a/B.txt",
      "ä.txt",
      "\u{1f6a2}.txt",
      "\uff5e.txt",
    ]) {
      await put(path, "text");
    }
    for (const path of [
      ".git/x.txt",
      ".y.txt",
      "README.md",
      "a/readme.txt",
      "INDEX.tsv",
      "Index",
    ]) {
      await put(path, "text");
    }
    expect(await summary(["."])).toEqual([
      "a-b.txt",
      "a/B.txt",
      "a/z.txt",
      "b.txt",
      "ä.txt",
      "\uff5e.txt",
      "\u{1f6a2}.txt",
    ]);
  });

  it("reads a guide that is named, and every path as often as it is given", async () => {
    await put("README.md", "text");
    expect(await summary(["README.md", "./README.md", join(base, "README.md")])).toEqual(
      Array(3).fill("README.md"),
    );
  });

  it("refuses unknown kinds of files and goes on", async () => {
    await put("in/a.txt", "text");
    await put("in/b.docx", "text");
    await put("in/c.TXT", "text");
    expect(await summary(["in"])).toEqual(["in/a.txt", "in/b.docx - unsupported", "in/c.TXT"]);
  });
});

describe("paths that lead nowhere or elsewhere", () => {
  it("are told apart: what is not there, and what cannot be read", async () => {
    await put("a.txt", "text");
    await symlink("nowhere", join(base, "dangling.txt"));
    await symlink("loop.txt", join(base, "loop.txt"));
    await mkdir(join(base, "folder.txt"));
    expect(
      await summary(["gone.txt", "a.txt/b", "dangling.txt", "loop.txt", "/dev/null", "folder.txt"]),
    ).toEqual([
      "gone.txt - not_found",
      "a.txt/b - not_found",
      "dangling.txt - unreadable",
      "loop.txt - unreadable",
      "/dev/null - unreadable",
    ]);
    expect(await summary(["x".repeat(300)])).toEqual([`${"x".repeat(300)} - unreadable`]);
  });

  it("are followed if they are links, but not back into a folder above", async () => {
    await put("in/deep/a.txt", "text");
    await symlink(join(base, "in"), join(base, "in/deep/back"));
    await symlink(join(base, "in/deep/a.txt"), join(base, "in/b.txt"));
    expect(await summary(["in"])).toEqual([
      "in/b.txt",
      "in/deep/a.txt",
      "in/deep/back - unreadable",
    ]);
  });

  it("are named as they were given outside the caller's folder", async () => {
    await put("out/a.txt", "text");
    const options = { base: join(base, "elsewhere") };
    expect(await summary(["../out", join(base, "out/a.txt")], options)).toEqual([
      "../out/a.txt",
      join(base, "out/a.txt"),
    ]);
  });
});

describe("what a file holds", () => {
  it("is told by its content where its name says nothing", async () => {
    await put("text", "Two navies train.");
    await put("front", "---\nid: f\n---\nTwo navies train.");
    await put("object", '{"id": "o", "text": "Two navies train."}');
    await put("lines", '{"id": "l1", "text": "a"}\n{"id": "l2", "text": "b"}\n');
    await put("list.dat", '[{"id": "m1", "text": "a"}]');
    await put("page.html", "<!DOCTYPE html><p>Two navies train.</p>");
    expect(await summary(["text", "front", "object", "lines", "list.dat", "page.html"])).toEqual([
      "text",
      "f",
      "o",
      "l1",
      "l2",
      "m1",
      "page.html - unsupported",
    ]);
  });

  it("is refused where it is no text", async () => {
    await put("a.txt", "");
    await put("b.md", " \n\t\u00a0\ufeff");
    await put("c.txt", "PK\u0003\u0004 zip");
    await put("d.txt", "two\0navies");
    await put("e.json", Buffer.from([0x1f, 0x8b, 8, 0, 1]));
    await put("f.jsonl", Buffer.from([0x1f, 0x8b, 8, 0, 0x0a, 0x0a]));
    await put("g.txt", Buffer.from(Array.from({ length: 200 }, (_, at) => (at % 30) + 1)));
    await put("h.md", "---\ntitle: x\n---\n\n");
    expect(await summary(["."])).toEqual([
      "a.txt - empty",
      "b.md - empty",
      "c.txt - binary",
      "d.txt - binary",
      "e.json - binary",
      "f.jsonl - binary",
      "g.txt - binary",
      "h.md - empty",
    ]);
  });

  it("is refused where it is larger than allowed", async () => {
    await put("a.txt", "x".repeat(101));
    await put("b.txt", "x".repeat(100));
    expect(await summary(["."], { max_bytes: 100 })).toEqual(["a.txt - too_large", "b.txt"]);
  });

  it("is decoded by its byte order mark, as UTF-8, or as Windows-1252", async () => {
    const utf16 = Buffer.from("\ufeffÜbung", "utf16le");
    await put("1.txt", "\ufeffÜbung");
    await put("2.txt", utf16);
    await put("3.txt", Buffer.from(utf16).swap16());
    await put("4.txt", Buffer.from([0x93, 0xdc, 0x62, 0x75, 0x6e, 0x67, 0x94, 0x85]));
    await put("5.txt", Buffer.from("Übung für Marinesoldaten").subarray(0, 9));
    await put("6.json", Buffer.from('\ufeff{"text": "Übung"}', "utf16le"));
    await put("7.jsonl", Buffer.from('\ufeff{"text": "Übung"}\n', "utf16le"));
    const texts = (await all(["."])).map((item) => item.type === "article" && item.article.text);
    expect(texts).toEqual([
      "Übung",
      "Übung",
      "Übung",
      "“Übung”…",
      "Übung f\ufffd",
      "Übung",
      "Übung",
    ]);
  });
});

describe("standard input", () => {
  it("is read as JSON lines in its place among the paths", async () => {
    await put("a.txt", "text");
    const stdin = chunksOf('{"id": "s1", "text": "a"}\r\n\n[1]\n{"text": "ü"}', 3);
    expect(await summary(["a.txt", "-", "a.txt"], { stdin })).toEqual([
      "a.txt",
      "s1",
      "- 3 no_text",
      "-#4",
      "a.txt",
    ]);
  });

  it("is refused where it is closed, fails or says nothing", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id": "s1", "text": "a"}\n');
      throw new Error("broken pipe");
    }
    expect(await summary(["-"])).toEqual(["- - unreadable"]);
    expect(await summary(["-"], { stdin: failing() })).toEqual(["s1", "- - unreadable"]);
    expect(await summary(["-"], { stdin: chunksOf("\n\n", 1) })).toEqual(["- - empty"]);
  });

  it("never holds a line that is longer than allowed", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id": "s1", "text": "a"}\n');
      const part = Buffer.alloc(1_000_000, "x");
      for (let count = 0; count < 300; count += 1) yield part;
      yield Buffer.from('\n{"id": "s3", "text": "a"}');
    }
    const before = process.memoryUsage().arrayBuffers;
    const stdin = endless();
    expect(await summary(["-"], { stdin, max_bytes: 10_000_000 })).toEqual([
      "s1",
      "- 2 too_large",
      "s3",
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it("hands an article on before the next one is there", async () => {
    let asked = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (; asked < 9; asked += 1) yield Buffer.from('{"text": "a"}\n');
    }
    const items = read(["-"], { base, stdin: slow() });
    await items.next();
    expect(asked).toBe(0);
    await items.return(undefined);
  });
});
