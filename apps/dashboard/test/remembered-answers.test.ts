import type { Dataset } from "@drillbook/model";
import { describe, expect, it } from "vitest";
import { remembering } from "../load/remembered-answers.ts";

/** A dataset that counts what it is asked, and answers with as many rows as `rows` says. */
function counting(rows = 1) {
  const asked: string[] = [];
  const dataset = {
    query: async (sql: string, values: object) => {
      asked.push(`${sql} ${JSON.stringify(values)}`);
      if (sql === "broken") throw new Error("broken");
      return Array.from({ length: rows }, (_, at) => ({ at }));
    },
    stream: () => undefined,
    columns: () => undefined,
    export: () => undefined,
    close: () => undefined,
  } as unknown as Dataset;
  return { asked, dataset: remembering(dataset), bare: dataset };
}

describe("a dataset with a memory", () => {
  it("asks the same question once, also while the answer is on its way", async () => {
    const { asked, dataset } = counting();
    const answers = await Promise.all([dataset.query("a", { x: 1 }), dataset.query("a", { x: 1 })]);
    expect(answers).toEqual([[{ at: 0 }], [{ at: 0 }]]);
    await dataset.query("a", { x: 2 });
    expect(asked).toEqual(['a {"x":1}', 'a {"x":2}']);
  });

  it("is the same one for the same dataset", () => {
    const { dataset, bare } = counting();
    expect(remembering(bare)).toBe(dataset);
  });

  it("asks again what failed", async () => {
    const { asked, dataset } = counting();
    await expect(dataset.query("broken")).rejects.toThrow("broken");
    await expect(dataset.query("broken")).rejects.toThrow("broken");
    expect(asked).toHaveLength(2);
  });

  it("does not keep long answers", async () => {
    const { asked, dataset } = counting(2_001);
    await dataset.query("long");
    await dataset.query("long");
    expect(asked).toHaveLength(2);
  });

  it("forgets what was asked least lately", async () => {
    const { asked, dataset } = counting();
    for (let at = 0; at < 500; at++) await dataset.query(`q${at}`);
    await dataset.query("q0");
    await dataset.query("one more");
    await dataset.query("q0");
    expect(asked).toHaveLength(501);
    await dataset.query("q1");
    expect(asked).toHaveLength(502);
  });

  it("hands out rows that nobody can sort away from others", async () => {
    const { dataset } = counting(2);
    const rows = await dataset.query<{ at: number }>("a");
    expect(() => rows.reverse()).toThrow(TypeError);
  });
});
