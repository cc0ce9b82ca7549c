import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import {
  conflictingCells,
  type Dataset,
  type DecisionRow,
  doubtfulMerges,
  type EvidenceRow,
  exerciseMatches,
  knownCodes,
  type MatchRow,
  openDataset,
} from "../src/index.ts";
import { article, decision, exercise, report } from "./blank-rows.ts";
import { world } from "./world.ts";
import { writeWorld } from "./write-world.ts";

const match = (row: Partial<MatchRow> & Pick<MatchRow, "report_id" | "other_report_id">) => ({
  is_joined: true,
  rule: "same_name" as const,
  veto: null,
  score: 0.5,
  name: 1,
  edition: null,
  dates: null,
  parties: null,
  places: null,
  ...row,
});

const said = (id: string, row: Partial<EvidenceRow>): EvidenceRow => ({
  report_id: `${id}-1`,
  article_id: id,
  exercise_id: "x",
  field: "personnel",
  value: "500",
  quote: "Five hundred came.",
  start_char: 0,
  end_char: 18,
  rule: "numbers.people",
  is_accepted: false,
  ...row,
});

const ARTICLES = [
  article({ article_id: "a", publisher: "Post" }),
  article({ article_id: "b", publisher: "post " }),
  article({ article_id: "c", publisher: "Herald" }),
  article({ article_id: "d", duplicate_of: "a" }),
  article({ article_id: "e" }),
];

let folder = "";
let dataset: Dataset | undefined;

afterEach(async () => {
  dataset?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Rows {
  readonly evidence?: readonly EvidenceRow[];
  readonly matches?: readonly MatchRow[];
  readonly decisions?: readonly DecisionRow[];
}

/** A dataset of the reports a to c on exercise x, d and e on y. */
async function open({ evidence = [], matches = [], decisions = [] }: Rows): Promise<Dataset> {
  folder = await mkdtemp(join(tmpdir(), "drillbook-review-"));
  const empty = { participants: [], domains: [], places: [], forces: [], series: [] };
  await writeWorld(folder, {
    ...world,
    ...empty,
    exercises: [exercise({ exercise_id: "x" }), exercise({ exercise_id: "y" })],
    articles: ARTICLES,
    reports: ARTICLES.map(({ article_id }) =>
      report({
        report_id: `${article_id}-1`,
        article_id,
        exercise_id: article_id < "d" ? "x" : "y",
      }),
    ),
    evidence,
    matches,
    decisions,
    rejections: [],
  });
  dataset = await openDataset(folder);
  return dataset;
}

const PAIRS = [
  match({ report_id: "a-1", other_report_id: "b-1", score: 0.2 }),
  match({ report_id: "b-1", other_report_id: "c-1", score: 0.9 }),
  match({ report_id: "c-1", other_report_id: "d-1", is_joined: false, score: 0.6 }),
  match({ report_id: "a-1", other_report_id: "e-1", is_joined: false, score: 0.7, veto: "hosts" }),
  match({ report_id: "d-1", other_report_id: "e-1", score: 0.1, rule: "decision" }),
];

const idsOf = (pairs: readonly MatchRow[]): string[] =>
  pairs.map(({ report_id, other_report_id }) => `${report_id} ${other_report_id}`);

it("pairs joined at a low score and the likest of two exercises left apart are doubtful", async () => {
  const evidence = [
    said("a", { quote: "Two facts.", start_char: 5 }),
    said("a", { quote: "Two facts.", start_char: 5, field: "kind", value: "exercise" }),
    said("a", { quote: "One fact." }),
  ];
  const pairs = await doubtfulMerges(await open({ matches: PAIRS, evidence }), 10);
  expect(idsOf(pairs)).toEqual(["a-1 b-1", "a-1 e-1"]);
  expect(pairs.map(({ doubt }) => doubt)).toEqual([0.8, 0.7]);
  expect(pairs[0]?.reports.map(({ quote }) => quote)).toEqual(["Two facts.", null]);
  expect(pairs[0]?.reports[0]).toMatchObject({ publisher: "Post", exercise_id: "x" });
  expect(idsOf(await doubtfulMerges(dataset as Dataset, 1))).toEqual(["a-1 b-1"]);
});

it("what was decided of a pair, or of two exercises, is not doubtful any more", async () => {
  const on = { field: null, action: null } as const;
  const decisions = [
    decision({ line: 1, decision: "same", report_id: "a-1", other_report_id: "b-1", ...on }),
    decision({ line: 2, decision: "different", report_id: "b-1", other_report_id: "d-1", ...on }),
  ];
  expect(await doubtfulMerges(await open({ matches: PAIRS, decisions }), 10)).toEqual([]);
});

it("cells are in conflict where independent sources give other values", async () => {
  const evidence = [
    said("a", { is_accepted: true }),
    said("c", { value: "900" }),
    said("a", { field: "end_edtf", value: "2021-05-03", is_accepted: true }),
    said("c", { field: "end_edtf", value: "2021-05" }),
    said("a", { field: "ordinal", value: "3", is_accepted: true }),
    said("b", { field: "ordinal", value: "4" }),
    said("a", { field: "status", value: "completed", is_accepted: true }),
    said("c", { field: "status", value: "ongoing" }),
  ];
  const cells = await conflictingCells(await open({ evidence }), 10);
  expect(cells).toMatchObject([{ exercise_id: "x", column: "personnel", doubt: 0.5 }]);
  expect(cells[0]?.values).toMatchObject([
    { value: "500", is_accepted: true, source_count: 1, report_id: "a-1" },
    { value: "900", is_accepted: false, source_count: 1, report_id: "c-1" },
  ]);
});

it("a cancelled exercise that another source saw end is in conflict, and a decided cell is not", async () => {
  const evidence = [
    said("a", { field: "status", value: "cancelled", is_accepted: true }),
    said("c", { field: "status", value: "completed" }),
    said("a", { field: "ordinal", value: "3", is_accepted: true }),
    said("c", { field: "ordinal", value: "4" }),
  ];
  const decisions = [decision({ line: 1, exercise_id: "x", field: "edition", value: ["3"] })];
  const cells = await conflictingCells(await open({ evidence, decisions }), 10);
  expect(cells.map(({ column }) => column)).toEqual(["status"]);
});

it("an exercise has its joining pairs, its near misses, its decisions and its sources", async () => {
  const decisions = [
    decision({ line: 1, exercise_id: "y", field: "host" }),
    decision({ line: 2, exercise_id: "x", field: "host" }),
  ];
  const found = await exerciseMatches(await open({ matches: PAIRS, decisions }), "x");
  expect(idsOf(found.joined)).toEqual(["b-1 c-1", "a-1 b-1"]);
  expect(
    found.apart.map(({ outside, outside_exercise_id }) => [outside, outside_exercise_id]),
  ).toEqual([
    ["e-1", "y"],
    ["d-1", "y"],
  ]);
  expect(found.decisions.map(({ line }) => line)).toEqual([2]);
  expect(Object.fromEntries(found.sources)).toEqual({
    "a-1": "by post",
    "b-1": "by post",
    "c-1": "by herald",
  });
  expect((await knownCodes(dataset as Dataset)).countries.has("CHN")).toBe(true);
});
