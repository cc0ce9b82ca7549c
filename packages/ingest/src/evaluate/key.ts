import { groupBy } from "../group-by.ts";
import type { GoldFile } from "./gold.ts";
import type { GoldExercise } from "./label.ts";
import { readTabRows } from "./tab-rows.ts";

const COLUMNS = ["file", "exercise", "start", "end", "participants", "domains", "places"] as const;

/** One line of an answer key: an exercise that an article tells of. */
export interface KeyLine {
  /** Counted from 1, the header not counted. */
  readonly line: number;
  /** Name of the article's file, without folder. */
  readonly file: string;
  /** What the key tells; organisations, host, status and ordinal are not in it. `name` is a description where the exercise has none. */
  readonly exercise: GoldExercise;
}

/** Reads an answer key: tab-separated, a line for each exercise of each article. Throws `gold_invalid` for a file that is none. */
export async function readKey(path: string): Promise<KeyLine[]> {
  const rows = await readTabRows(path, COLUMNS);
  return rows.map(({ line, cells }) => ({
    line,
    file: cells.file,
    exercise: {
      name: cells.exercise || null,
      aliases: [],
      ordinal: null,
      kind: null,
      status: null,
      start: cells.start || null,
      end: cells.end || null,
      participants: listOf(cells.participants, ","),
      organisations: [],
      host: [],
      domains: listOf(cells.domains, ","),
      places: listOf(cells.places, ";"),
      optional: false,
    },
  }));
}

/** What answer keys are silent about. */
const UNTOLD: ReadonlySet<string> = new Set(["organisations", "host", "status", "ordinal"]);

/** A file and what the lines of a key tell of it, as a labelled article; `id` is the path, as reading it gives it one. */
export function keyArticle(path: string, lines: readonly KeyLine[]): GoldFile {
  const exercises = lines.map(({ exercise }) => exercise);
  return { path, article: { id: path, text: "", exercises, untold: UNTOLD } };
}

/** The lines of a key by the file that they are about. */
export function byFile(lines: readonly KeyLine[]): Map<string, KeyLine[]> {
  return groupBy(lines, ({ file }) => file);
}

function listOf(cell: string, between: string): string[] {
  return cell
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
