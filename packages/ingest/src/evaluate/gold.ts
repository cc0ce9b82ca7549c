import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DrillbookError } from "@drillbook/model";
import { ingestError } from "../errors.ts";
import type { GoldArticle, GoldExercise } from "./label.ts";

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function badGold(path: string, problem: string, cause?: unknown): DrillbookError {
  return ingestError("gold_invalid", `${path}: ${problem}`, cause);
}

function wordOf(fields: Fields, key: string): string | null {
  const value = fields[key];
  return typeof value === "string" && value !== "" ? value : null;
}

function wordsOf(fields: Fields, key: string): string[] {
  const value = fields[key];
  return Array.isArray(value) ? value.filter((member) => typeof member === "string") : [];
}

function toGoldExercise(fields: Fields): GoldExercise {
  return {
    name: wordOf(fields, "name"),
    aliases: wordsOf(fields, "aliases"),
    ordinal: typeof fields.ordinal === "number" ? fields.ordinal : null,
    kind: wordOf(fields, "kind"),
    status: wordOf(fields, "status"),
    start: wordOf(fields, "start"),
    end: wordOf(fields, "end"),
    participants: wordsOf(fields, "participants"),
    organisations: wordsOf(fields, "organisations"),
    host: wordsOf(fields, "host"),
    domains: wordsOf(fields, "domains"),
    places: wordsOf(fields, "places"),
    optional: fields.optional === true,
  };
}

function parseJson(path: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw badGold(path, "is not JSON", cause);
  }
}

function toGoldArticle(path: string, json: string): GoldArticle {
  const fields = parseJson(path, json);
  if (!isFields(fields)) throw badGold(path, "holds no object; expected one labelled article");
  const { id, text, exercises } = fields;
  if (typeof id !== "string" || id === "") throw badGold(path, "has no id");
  if (typeof text !== "string" || text === "") throw badGold(path, "has no text");
  if (!Array.isArray(exercises) || !exercises.every(isFields))
    throw badGold(path, "has no list of exercises; an article without any has an empty one");
  return { id, text, exercises: exercises.map(toGoldExercise) };
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(".json")).sort();
  } catch (cause) {
    throw badGold(folder, "cannot be read as a folder of labelled articles", cause);
  }
}

/** A labelled article and the file that holds it. */
export interface GoldFile {
  readonly path: string;
  readonly article: GoldArticle;
}

/**
 * Reads a folder of labelled articles, one a `.json` file, in the order of the file names. Throws `gold_invalid` for a
 * folder without any and for a file that is none.
 */
export async function readGold(folder: string): Promise<GoldFile[]> {
  const names = await jsonFiles(folder);
  if (names.length === 0) throw badGold(folder, "holds no .json file; expected labelled articles");
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, article: toGoldArticle(path, await readFile(path, "utf8")) };
    }),
  );
}
