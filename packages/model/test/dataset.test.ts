import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { describe, expect, it } from "vitest";
import { openWorld } from "./open-world.ts";

const { dataset, dir } = await openWorld();

const whole = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
};

describe("a dataset", () => {
  it("knows its version, its title and the rows of its tables", () => {
    expect(dataset.version).toBe("2024.07.0");
    expect(dataset.title).toContain("Drillbook");
    expect(dataset.tables).toMatchObject({ exercises: 7, participants: 18, rejections: 2 });
  });

  it("gives plain values: numbers, ISO dates, arrays, objects, text for the rest", async () => {
    const [row] = await dataset.query(`SELECT
      count(*) AS many, sum(article_count) AS huge, 1.25 AS decimal_, DATE '0044-03-15' AS day_,
      [DATE '2024-07-14', NULL] AS days, {'a': 1::BIGINT, 'b': [2::BIGINT]} AS struct_,
      map {'k': 1::BIGINT} AS map_, TIMESTAMP '2024-07-14 10:00:00' AS moment, INTERVAL 3 DAY AS span,
      NULL AS nothing, true AS yes, 'ä\u{1f6a2}' AS word, 9007199254740993::BIGINT AS beyond FROM exercises`);
    expect(row).toEqual({
      many: 7,
      huge: 9,
      decimal_: 1.25,
      day_: "0044-03-15",
      days: ["2024-07-14", null],
      struct_: { a: 1, b: [2] },
      map_: { k: 1 },
      moment: "2024-07-14 10:00:00",
      span: "3 days",
      nothing: null,
      yes: true,
      word: "ä🚢",
      beyond: 9007199254740992,
    });
  });

  it("binds text, numbers, booleans, nulls and lists, also the empty one", async () => {
    const sql = `SELECT $text AS text, $whole AS whole, $part AS part, $big AS big, $yes AS yes,
      $none AS none, $list AS list, $empty AS empty, list_contains($list, 'it''s') AS found`;
    const values = {
      text: "it's; DROP",
      whole: 3,
      part: 0.5,
      big: 2 ** 40,
      yes: false,
      none: null,
      list: ["it's", "b"],
      empty: [],
    };
    expect(await dataset.query(sql, values)).toEqual([{ ...values, found: true }]);
  });

  it("fails on a value that is missing or one too many", async () => {
    const sql = "SELECT $a AS a";
    await expect(dataset.query(sql)).rejects.toMatchObject({ code: "query_failed" });
    await expect(dataset.query(sql, { a: 1, b: 2 })).rejects.toMatchObject({
      code: "query_failed",
    });
  });

  it("tells names and types of a result without running it, equal names apart", async () => {
    const sql =
      "SELECT year, host, count(*) OVER () AS Year, 1 AS year FROM exercises, range(1000000000000)";
    expect(await dataset.columns(sql)).toEqual([
      { name: "year", type: "INTEGER" },
      { name: "host", type: "VARCHAR[]" },
      { name: "Year_1", type: "BIGINT" },
      { name: "year_2", type: "INTEGER" },
    ]);
    expect(await dataset.columns("SELECT $a::INTEGER AS a")).toEqual([
      { name: "a", type: "INTEGER" },
    ]);
  });

  it("streams in batches, and stops when the caller does", async () => {
    let rows = 0;
    for await (const batch of dataset.stream("FROM range(1000000000000)")) {
      rows += batch.length;
      if (rows >= 5000) break;
    }
    expect(rows).toBe(6144);
  });

  it("answers while a stream is open, without ending it", async () => {
    const stream = dataset.stream("FROM range(10000)");
    const first = await stream.next();
    expect(await dataset.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
    let rows = first.done ? 0 : first.value.length;
    for await (const batch of stream) rows += batch.length;
    expect(rows).toBe(10_000);
  });

  it("answers many queries at once", async () => {
    const asked = Array.from({ length: 50 }, (_, i) => dataset.query(`SELECT ${i} AS i`));
    expect((await Promise.all(asked)).flat()).toEqual(asked.map((_, i) => ({ i })));
  });
});

const SAMPLE =
  "SELECT exercise_id, name, aliases, status_on, personnel, confidence FROM exercises WHERE series_id IS NOT NULL ORDER BY ALL";

describe("export as text", () => {
  it("writes CSV with a header, null as nothing, lists as JSON", async () => {
    expect(await whole(dataset.export(SAMPLE, "csv"))).toBe(
      [
        "exercise_id,name,aliases,status_on,personnel,confidence",
        "blue-heron-2021,Blue Heron-2021,[],,,0.5",
        'blue-heron-2024,Blue Heron-2024,"[""Garça Azul 2024"",""北部 «蓝鹭»""]",2024-07-14,0,0.93',
        "",
      ].join("\n"),
    );
  });

  it("quotes in CSV what would break a line or a cell, and tells empty text from null", async () => {
    const sql = `SELECT 'a,"b"' AS "x,y", chr(10) AS line, '' AS empty, NULL AS nothing`;
    expect(await whole(dataset.export(sql, "csv"))).toBe(
      '"x,y",line,empty,nothing\n"a,""b""","\n","",\n',
    );
  });

  it("writes JSON that reads back as the rows", async () => {
    const text = await whole(dataset.export(SAMPLE, "json"));
    expect(JSON.parse(text)).toEqual(await dataset.query(SAMPLE));
    const many = await whole(dataset.export("FROM range(5000)", "json"));
    expect(JSON.parse(many)).toHaveLength(5000);
  });
});

describe("export as a file", () => {
  it("gives header, array, table and file also of no rows", async () => {
    const sql = "SELECT name, year FROM exercises WHERE false";
    expect(await whole(dataset.export(sql, "csv"))).toBe("name,year\n");
    expect(await whole(dataset.export(sql, "json"))).toBe("[]\n");
    const table = tableFromIPC(await dataset.export(sql, "arrow"));
    expect([table.numRows, table.schema.names]).toEqual([0, ["name", "year"]]);
    const path = join(dir, "none.parquet");
    await dataset.export(sql, "parquet", path);
    expect(
      await parquetReadObjects({ file: await asyncBufferFromFile(path), compressors }),
    ).toEqual([]);
  });

  it("writes Parquet to the path that it is given, in the order of the query", async () => {
    const path = join(dir, "it's.parquet");
    await dataset.export(`${SAMPLE} DESC`, "parquet", path);
    const file = await asyncBufferFromFile(path);
    const rows = await parquetReadObjects({ file, compressors });
    expect(rows.map((row) => [row.exercise_id, row.aliases, row.confidence])).toEqual([
      ["blue-heron-2024", ["Garça Azul 2024", "北部 «蓝鹭»"], 0.93],
      ["blue-heron-2021", [], 0.5],
    ]);
    expect((await readdir(dir)).some((name) => name.endsWith(".spill"))).toBe(false);
  });

  it("binds values in every format", async () => {
    const sql = "SELECT $a AS a";
    const path = join(dir, "bound.parquet");
    expect(await whole(dataset.export(sql, "csv", { a: "x" }))).toBe("a\nx\n");
    expect(
      tableFromIPC(await dataset.export(sql, "arrow", { a: "x" }))
        .get(0)
        ?.toJSON(),
    ).toEqual({
      a: "x",
    });
    await dataset.export(sql, "parquet", path, { a: "x" });
    expect(
      await parquetReadObjects({ file: await asyncBufferFromFile(path), compressors }),
    ).toEqual([{ a: "x" }]);
  });

  it("fails cleanly when the path cannot be written", async () => {
    const path = join(dir, "no", "such", "folder.parquet");
    await expect(dataset.export(SAMPLE, "parquet", path)).rejects.toMatchObject({
      code: "query_failed",
    });
  });
});

describe("export as Arrow", () => {
  it("gives Arrow with types and nulls kept, over several batches", async () => {
    const sql = `SELECT i::INTEGER AS i, i AS big, i / 4 AS part, i % 2 = 0 AS even,
      CASE WHEN i % 3 = 0 THEN NULL ELSE 'é' || i END AS word,
      CASE WHEN i % 5 = 0 THEN NULL ELSE ['a' || i, NULL] END AS list,
      DATE '2024-07-14' + i::INTEGER AS day_, sum(i) OVER () AS total, 1.5 AS decimal_,
      {'a': i} AS struct_ FROM range(5000) AS t(i) ORDER BY i`;
    const table = tableFromIPC(await dataset.export(sql, "arrow"));
    expect(table.schema.fields.map((field) => String(field.type))).toEqual([
      "Int32",
      "Int64",
      "Float64",
      "Bool",
      "Utf8",
      "List<Utf8>",
      "Date32<DAY>",
      "Float64",
      "Float64",
      "Utf8",
    ]);
    expect(table.numRows).toBe(5000);
    expect(table.getChild("word")?.nullCount).toBe(1667);
    expect(table.getChild("list")?.nullCount).toBe(1000);
    const row = table.get(4999)?.toJSON();
    expect([...(row?.list ?? [])]).toEqual(["a4999", null]);
    expect({ ...row, list: null }).toMatchObject({
      i: 4999,
      big: 4999n,
      part: 1249.75,
      even: false,
      word: "é4999",
      day_: Date.parse("2024-07-14") + 4999 * 86_400_000,
      total: 12_497_500,
      decimal_: 1.5,
      struct_: '{"a":4999}',
    });
    expect(table.get(0)?.toJSON()).toMatchObject({ i: 0, word: null, list: null, even: true });
  });
});
