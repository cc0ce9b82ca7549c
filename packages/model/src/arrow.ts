import {
  type DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBListType,
  DuckDBListValue,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
} from "@duckdb/node-api";
import {
  Table as ArrowTable,
  Bool,
  type Data,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  tableToIPC,
  Utf8,
} from "apache-arrow";
import type { Column } from "./column.ts";
import type { ChunkStream } from "./database.ts";
import { plainValue } from "./plain-value.ts";
import { columnsOf, type Table } from "./table.ts";

/** The Arrow schema of a table, with the descriptions of its columns as metadata. */
export function arrowSchema(table: Table): Schema {
  const fields = columnsOf(table).map(([name, column]) => {
    const metadata = new Map([["description", column.description]]);
    return new Field(name, arrowTypeOf(column), column.nullable ?? false, metadata);
  });
  return new Schema(fields, new Map([["title", table.title]]));
}

function arrowTypeOf(column: Column): DataType {
  switch (column.kind) {
    case "text":
      return new Utf8();
    case "list":
      return new List(new Field("element", new Utf8(), true));
    case "integer":
      return column.bits === 64 ? new Int64() : new Int32();
    case "double":
      return new Float64();
    case "boolean":
      return new Bool();
    case "date":
      return new DateDay();
  }
}

/**
 * A result as an Arrow IPC stream, one record batch for each chunk of 2,048 rows. Whole numbers of up to 32 bits
 * become Int32, BIGINT Int64, greater and decimal numbers Float64, dates Date32, lists List; all else is text.
 */
export async function arrowIpc(result: ChunkStream): Promise<Uint8Array> {
  const fields = result.names.map((name, at) => new Field(name, arrowType(result.types[at]), true));
  const schema = new Schema(fields);
  const batches: RecordBatch[] = [];
  for await (const chunk of result.chunks) {
    if (chunk.rowCount > 0) batches.push(recordBatch(schema, result.types, chunk));
  }
  return tableToIPC(new ArrowTable(schema, batches), "stream");
}

function recordBatch(schema: Schema, types: readonly DuckDBType[], chunk: DuckDBDataChunk) {
  const children = types.map((type, at) => arrowData(type, chunk.getColumnValues(at)));
  const data = makeData({ type: new Struct(schema.fields), length: chunk.rowCount, children });
  return new RecordBatch(schema, data);
}

const NUMBERS = new Map<DuckDBTypeId, "int32" | "int64" | "float64">([
  [DuckDBTypeId.TINYINT, "int32"],
  [DuckDBTypeId.SMALLINT, "int32"],
  [DuckDBTypeId.INTEGER, "int32"],
  [DuckDBTypeId.UTINYINT, "int32"],
  [DuckDBTypeId.USMALLINT, "int32"],
  [DuckDBTypeId.UINTEGER, "float64"],
  [DuckDBTypeId.BIGINT, "int64"],
  [DuckDBTypeId.UBIGINT, "float64"],
  [DuckDBTypeId.HUGEINT, "float64"],
  [DuckDBTypeId.UHUGEINT, "float64"],
  [DuckDBTypeId.DECIMAL, "float64"],
  [DuckDBTypeId.FLOAT, "float64"],
  [DuckDBTypeId.DOUBLE, "float64"],
]);

function arrowType(type: DuckDBType | undefined): DataType {
  if (type instanceof DuckDBListType) {
    return new List(new Field("element", arrowType(type.valueType), true));
  }
  if (type?.typeId === DuckDBTypeId.BOOLEAN) return new Bool();
  if (type?.typeId === DuckDBTypeId.DATE) return new DateDay();
  const number = type && NUMBERS.get(type.typeId);
  if (number === "int32") return new Int32();
  if (number === "int64") return new Int64();
  return number === "float64" ? new Float64() : new Utf8();
}

type Values = readonly DuckDBValue[];

function arrowData(type: DuckDBType, values: Values): Data {
  const { nullBitmap, nullCount } = validity(values);
  const base = { length: values.length, nullBitmap, nullCount };
  const target = arrowType(type);
  if (target instanceof List && type instanceof DuckDBListType) {
    const lists = values.map((value) => (value instanceof DuckDBListValue ? value.items : []));
    const child = arrowData(type.valueType, lists.flat());
    return makeData({ ...base, type: target, child, valueOffsets: offsets(lists) });
  }
  if (target instanceof Bool)
    return makeData({ ...base, type: target, data: bits(values, Boolean) });
  if (target instanceof DateDay) {
    const data = Int32Array.from(values, (v) => (v instanceof DuckDBDateValue ? v.days : 0));
    return makeData({ ...base, type: target, data });
  }
  if (target instanceof Int32) {
    return makeData({ ...base, type: target, data: Int32Array.from(values, Number) });
  }
  if (target instanceof Int64) {
    const data = BigInt64Array.from(values, (v) => (typeof v === "bigint" ? v : 0n));
    return makeData({ ...base, type: target, data });
  }
  if (target instanceof Float64) {
    const data = Float64Array.from(values, (v) => Number(plainValue(v)));
    return makeData({ ...base, type: target, data });
  }
  return textData(values, base);
}

interface Base {
  readonly length: number;
  readonly nullBitmap: Uint8Array;
  readonly nullCount: number;
}

function textData(values: Values, base: Base): Data<Utf8> {
  const encoder = new TextEncoder();
  const encoded = values.map((value) => encoder.encode(value === null ? "" : asText(value)));
  const valueOffsets = offsets(encoded);
  const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
  encoded.forEach((bytes, at) => {
    data.set(bytes, valueOffsets[at]);
  });
  return makeData({ ...base, type: new Utf8(), valueOffsets, data });
}

function asText(value: DuckDBValue): string {
  const plain = plainValue(value);
  return typeof plain === "object" ? JSON.stringify(plain) : String(plain);
}

function offsets(parts: readonly { readonly length: number }[]): Int32Array {
  const ends = new Int32Array(parts.length + 1);
  parts.forEach((part, at) => {
    ends[at + 1] = (ends[at] ?? 0) + part.length;
  });
  return ends;
}

function validity(values: Values) {
  const nullBitmap = bits(values, (value) => value !== null);
  const nullCount = values.reduce<number>((sum, value) => sum + (value === null ? 1 : 0), 0);
  return { nullBitmap, nullCount };
}

function bits(values: Values, isSet: (value: DuckDBValue) => boolean): Uint8Array {
  const map = new Uint8Array((values.length + 7) >> 3);
  values.forEach((value, at) => {
    if (isSet(value)) map[at >> 3] = (map[at >> 3] ?? 0) | (1 << (at & 7));
  });
  return map;
}
