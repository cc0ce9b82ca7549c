import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { align } from "../src/evaluate/align.ts";
import { evaluateArticles } from "../src/evaluate/evaluate.ts";
import { readGold } from "../src/evaluate/gold.ts";
import type { GoldArticle, GoldExercise, Prediction } from "../src/evaluate/label.ts";

const GOLD_DIR = fileURLToPath(new URL("../../../data/gold/dev", import.meta.url));
const PREDICTIONS = new URL("./evaluate-predictions.jsonl", import.meta.url);
const ARTICLES =
  "a001 a011 a021 a031 a041 b005 b015 b025 b035 b045 c006 c016 c026 c036 c046 d010 d020 d030 d040";

function exercise(values: Partial<GoldExercise>): GoldExercise {
  return {
    name: null,
    aliases: [],
    ordinal: null,
    kind: "exercise",
    status: null,
    start: null,
    end: null,
    participants: [],
    organisations: [],
    host: [],
    domains: [],
    places: [],
    optional: false,
    ...values,
  };
}

function article(exercises: readonly GoldExercise[], text = "A text."): GoldArticle {
  return { id: "a1", text, exercises };
}

function evaluateOne(gold: GoldArticle, exercises: readonly GoldExercise[]) {
  return evaluateArticles([gold], [{ id: gold.id, exercises }]);
}

describe("evaluateArticles", () => {
  it("gives the figures of the reference scorer on frozen predictions", async () => {
    const files = await readGold(GOLD_DIR);
    const gold = files.map((file) => file.article).filter(({ id }) => ARTICLES.includes(id));
    const lines = readFileSync(PREDICTIONS, "utf8").trim().split("\n");
    const predictions = lines.map((line): Prediction => JSON.parse(line));
    const result = evaluateArticles(gold, predictions);
    const figures = ({ precision, recall, f1, support }: (typeof result)["exercise"]) =>
      [precision, recall, f1].map((share) => share.toFixed(3)).concat(String(support));
    const table = Object.fromEntries(
      Object.entries({ exercise: result.exercise, fact: result.fact, ...result.fields }).map(
        ([label, score]) => [label, figures({ interval: { low: 0, high: 0 }, ...score }).join(" ")],
      ),
    );
    expect(table).toEqual({
      exercise: "0.655 0.655 0.655 29",
      fact: "0.647 0.556 0.598 313",
      name: "0.522 0.522 0.522 23",
      kind: "0.655 0.655 0.655 29",
      status: "0.667 0.621 0.643 29",
      start: "0.526 0.476 0.500 21",
      end: "0.368 0.350 0.359 20",
      ordinal: "0.667 0.444 0.533 9",
      participants: "0.746 0.603 0.667 78",
      organisations: "0.000 0.000 0.000 3",
      host: "0.647 0.458 0.537 24",
      domains: "0.688 0.611 0.647 36",
      places: "0.750 0.585 0.658 41",
    });
    expect([result.articles_missing, result.negatives_clean, result.negatives]).toEqual([1, 3, 4]);
    expect(result.exercise.interval.low).toBeLessThan(result.exercise.f1);
    expect(result.exercise.interval.high).toBeGreaterThan(result.exercise.f1);
    expect(evaluateArticles(gold, predictions)).toEqual(result);
  });
});

describe("errors and costs", () => {
  it("scores labels against themselves as perfect", async () => {
    const gold = (await readGold(GOLD_DIR)).map((file) => file.article);
    const result = evaluateArticles(gold, gold);
    expect(result.fact).toMatchObject({ precision: 1, recall: 1, interval: { low: 1, high: 1 } });
    expect(result.errors).toEqual([]);
  });

  it("costs a missed exercise all its facts, an optional one nothing", () => {
    const known = exercise({ name: "Northern Tide 2021", participants: ["NOR", "SWE"] });
    const optional = exercise({ name: "Southern Tide 2019", optional: true });
    const result = evaluateOne(article([known, optional]), []);
    expect(result.exercise).toMatchObject({ recall: 0, support: 1 });
    expect(result.fact.support).toBe(4);
    const found = evaluateOne(article([known, optional]), [known, optional]);
    expect(found.exercise).toMatchObject({ precision: 1, recall: 1, support: 1 });
  });

  it("shows each difference beside the sentence that bears on it", () => {
    const text = "Two navies met on Monday. Northern Tide 2021 began off Bodø. More next week.";
    const gold = exercise({ name: "Northern Tide 2021", participants: ["NOR"], places: ["Bodø"] });
    const predicted = {
      ...gold,
      participants: ["NOR", "DNK"],
      places: [],
      evidence: [{ field: "participants", value: "DNK", quote: "Two navies met on Monday." }],
    };
    const invented = exercise({ name: "Monday" });
    const result = evaluateOne(article([gold], text), [predicted, invented]);
    expect(result.errors).toMatchObject([
      {
        field: "participants",
        predicted: ["DNK", "NOR"],
        gold: ["NOR"],
        sentences: ["Two navies met on Monday."],
      },
      { field: "places", gold: ["Bodø"], sentences: ["Northern Tide 2021 began off Bodø."] },
      { type: "invented", exercise: "Monday" },
    ]);
    const [missed] = evaluateOne(article([gold], text), []).errors;
    expect(missed).toMatchObject({
      type: "missed",
      sentences: ["Northern Tide 2021 began off Bodø."],
    });
  });

  it("counts an article without exercises as clean only where nothing was found", () => {
    const empty = article([]);
    expect(evaluateOne(empty, []).negatives_clean).toBe(1);
    expect(evaluateOne(empty, [exercise({ name: "Iron Rain" })]).negatives_clean).toBe(0);
  });
});

describe("align", () => {
  it("keeps editions of different years apart", () => {
    const older = exercise({ name: "Iron Rain 2018", start: "2018-05" });
    const newer = exercise({ name: "Iron Rain 2019", start: "2019-05" });
    expect(align([older], [newer])).toEqual([]);
  });

  it("gives a gold exercise to the most similar prediction", () => {
    const gold = exercise({ name: "Iron Rain", participants: ["POL", "LTU"], start: "2018-05" });
    const vague = exercise({ name: "Iron Rain", participants: ["USA"] });
    expect(align([vague, gold], [gold])).toEqual([{ predicted: 1, gold: 0 }]);
  });

  it("finds unnamed exercises by participants and dates", () => {
    const gold = exercise({ participants: ["POL", "LTU"], start: "2018-05-03" });
    const near = exercise({ participants: ["LTU", "POL", "LVA"], start: "2018-06" });
    const far = exercise({ participants: ["LTU", "POL", "LVA"], start: "2018-11" });
    expect(align([near], [gold])).toHaveLength(1);
    expect(align([far], [gold])).toHaveLength(0);
  });
});

describe("readGold", () => {
  it("names the file that is no labelled article", async () => {
    const folder = await mkdtemp(join(tmpdir(), "drillbook-gold-"));
    await writeFile(join(folder, "a1.json"), '{"id": "a1", "text": "Words."}');
    await expect(readGold(folder)).rejects.toMatchObject({
      code: "gold_invalid",
      message: expect.stringContaining(join(folder, "a1.json")),
    });
    await expect(readGold(join(folder, "none"))).rejects.toMatchObject({ code: "gold_invalid" });
  });

  it("tells how often exercises of a confidence are right", () => {
    const gold = article([exercise({ name: "Iron Rain" }), exercise({ name: "Quiet Harbour" })]);
    const predicted = [
      { ...exercise({ name: "Iron Rain" }), confidence: 0.96 },
      { ...exercise({ name: "Quiet Harbour" }), confidence: 1 },
      { ...exercise({ name: "Long Shadow" }), confidence: 0.6 },
    ];
    const [doubtful, sure, ...more] = evaluateOne(gold, predicted).reliability;
    expect(doubtful).toEqual({
      from: 0.5,
      below: 0.7,
      exercises: 1,
      mean_confidence: 0.6,
      share_right: 0,
    });
    expect(sure).toMatchObject({ from: 0.95, exercises: 2, share_right: 1 });
    expect(sure?.mean_confidence).toBeCloseTo(0.98);
    expect(more).toEqual([]);
  });

  it("has no reliability table for predictions that tell no confidence, nor for optional labels", () => {
    const optional = article([exercise({ name: "Iron Rain", optional: true })]);
    expect(evaluateOne(optional, [exercise({ name: "Iron Rain" })]).reliability).toEqual([]);
    const sure = { ...exercise({ name: "Iron Rain" }), confidence: 0.9 };
    expect(evaluateOne(optional, [sure]).reliability).toEqual([]);
  });
});
