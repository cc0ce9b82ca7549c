import { createReadStream } from "node:fs";
import { ingestError } from "../errors.ts";
import { jsonErrorOffset } from "../read/json-error.ts";
import { linesOf } from "../read/lines.ts";
import type { KnownCodes } from "./decided-value.ts";
import type { Decision } from "./decision.ts";
import { decisionOf } from "./decision-line.ts";
import { DecisionFault } from "./members.ts";

/** A line that is no decision, and why. */
export interface BadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly detail: string;
}

/** What a decisions file holds. */
export interface DecisionsFile {
  readonly decisions: readonly Decision[];
  readonly faults: readonly BadLine[];
}

const LONGEST_LINE = 2 ** 20;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array | null): string {
  if (bytes === null) throw new DecisionFault(`longer than ${LONGEST_LINE} bytes`);
  try {
    return UTF8.decode(bytes).trim();
  } catch (cause) {
    throw new DecisionFault("is not UTF-8", { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const offset = jsonErrorOffset(text);
    const what = offset === text.length ? "JSON ends too early" : "is not JSON";
    throw new DecisionFault(`${what}, at column ${offset + 1}`, { cause });
  }
}

/** An error that is no fault of a line goes on. */
function faultOf(line: number, error: unknown): BadLine {
  if (error instanceof DecisionFault) return { line, detail: error.message };
  throw error;
}

/**
 * Reads a file of decisions, one JSON object a line; empty lines are left out, bad ones are told and cost nothing
 * else. Throws `decisions_unreadable` where there is no such file.
 */
export async function readDecisions(path: string, codes: KnownCodes): Promise<DecisionsFile> {
  const decisions: Decision[] = [];
  const faults: BadLine[] = [];
  const read = (line: number, bytes: Uint8Array | null): void => {
    const text = decode(bytes);
    if (text !== "") decisions.push(decisionOf(parse(text), line, codes));
  };
  try {
    for await (const { number, bytes } of linesOf(createReadStream(path), LONGEST_LINE))
      try {
        read(number, bytes);
      } catch (error) {
        faults.push(faultOf(number, error));
      }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "") throw error;
    throw ingestError(
      "decisions_unreadable",
      `${path}: the decisions cannot be read (${code})`,
      error,
    );
  }
  return { decisions, faults };
}
