import { domains } from "./countries.ts";
import {
  cellFault,
  choiceCell,
  keyed,
  type Row,
  readRows,
  requiredCell,
  where,
} from "./csv-rows.ts";
import type { AssetType, Cue } from "./gazetteer.ts";
import { type PhraseEntry, phraseFault } from "./phrase-tree.ts";

const categories: readonly AssetType["category"][] = [
  "ship",
  "aircraft",
  "vehicle",
  "unit",
  "personnel",
  "weapon",
];

const assetColumns = ["singular", "plural", "type", "category", "domain", "example"] as const;

/** Reads `cues.csv`: words in lower case that say something about a field. */
export async function readCues(dir: string, warnings: string[]): Promise<Cue[]> {
  const rows = await readRows(dir, "cues.csv", ["cue", "class", "example", "counterexample"]);
  const seen = new Set<string>();
  return rows.map((row) => {
    const cue = requiredCell(row, "cue");
    if (cue !== cue.toLowerCase()) throw cellFault(row, "cue", "lower case");
    if (!/^[a-z_-]+(:[a-z_-]+)?$/.test(row.cells.class))
      throw cellFault(row, "class", "one word, or two with a colon between them");
    if (row.cells.example === "") warnings.push(`${where(row)}: cue "${cue}" has no example`);
    const key = `${cue}\t${row.cells.class}`;
    if (seen.has(key)) warnings.push(`${where(row)}: cue "${cue}" stands twice`);
    seen.add(key);
    return { cue, class: row.cells.class };
  });
}

/** Reads `assets.csv`. The keys are the singular and plural forms, also with spaces for hyphens. */
export async function readAssets(dir: string, warnings: string[]): Promise<Map<string, AssetType>> {
  const rows = await readRows(dir, "assets.csv", assetColumns);
  const assets = new Map<string, AssetType>();
  for (const row of rows) {
    if (row.cells.example === "")
      warnings.push(`${where(row)}: "${row.cells.singular}" has no example`);
    addForms(assets, row);
  }
  for (const [form, asset] of [...assets]) {
    const spaced = form.replaceAll("-", " ");
    if (!assets.has(spaced)) assets.set(spaced, asset);
  }
  return assets;
}

function addForms(assets: Map<string, AssetType>, row: Row<(typeof assetColumns)[number]>): void {
  const type = requiredCell(row, "type");
  const domain = row.cells.domain === "" ? null : choiceCell(row, "domain", domains);
  const asset = { type, category: choiceCell(row, "category", categories), domain };
  for (const form of new Set([requiredCell(row, "singular"), requiredCell(row, "plural")])) {
    if (form !== form.toLowerCase()) throw cellFault(row, "singular", "lower case");
    if (assets.has(form)) throw cellFault(row, "singular", "forms that no other line has");
    assets.set(form, asset);
  }
}

/** Reads `abbreviations.csv`. */
export async function readAbbreviations(dir: string, warnings: string[]): Promise<Set<string>> {
  const rows = await readRows(dir, "abbreviations.csv", ["abbreviation", "example"]);
  const abbreviations = keyed(rows, "abbreviation", (row) => {
    const { abbreviation, example } = row.cells;
    if (!/^[^\sA-Z]*[^\s.A-Z]$/.test(abbreviation))
      throw cellFault(row, "abbreviation", "lower case and no full stop at the end");
    if (example === "") warnings.push(`${where(row)}: "${abbreviation}" has no example`);
    return abbreviation;
  });
  return new Set(abbreviations.keys());
}

/** Reads `publishers.csv`: names by host without `www.`, and by what datelines call them in upper case. */
export async function readPublishers(dir: string): Promise<Map<string, string>> {
  const publishers = new Map<string, string>();
  for (const row of await readRows(dir, "publishers.csv", ["host", "dateline", "name"])) {
    const name = requiredCell(row, "name");
    const { host, dateline } = row.cells;
    if (host === "" && dateline === "") throw cellFault(row, "host", "a host or a dateline");
    if (host !== host.toLowerCase() || host.startsWith("www."))
      throw cellFault(row, "host", "lower case without www.");
    for (const key of [host, dateline.toUpperCase()]) {
      if (key === "") continue;
      if (publishers.has(key)) throw cellFault(row, "host", "a host and dateline that stand once");
      publishers.set(key, name);
    }
  }
  return publishers;
}

/** Reads `other-names.csv`: names that mean nothing here, but have a country or a place in them ("Washington Post"). */
export async function readOtherNames(dir: string, warnings: string[]): Promise<PhraseEntry[]> {
  const rows = await readRows(dir, "other-names.csv", ["phrase", "kind", "example"]);
  const phrases = keyed(rows, "phrase", (row) => {
    const fault = phraseFault(row.cells.phrase);
    if (fault !== null) throw cellFault(row, "phrase", fault);
    if (row.cells.example === "")
      warnings.push(`${where(row)}: "${row.cells.phrase}" has no example`);
    return { phrase: row.cells.phrase, meaning: null };
  });
  return [...phrases.values()];
}
