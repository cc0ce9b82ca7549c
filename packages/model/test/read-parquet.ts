import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { columnsOf, type Table } from "../src/index.ts";

/** The rows of a file as another reader sees them, in the form of our rows. */
export async function readRows(path: string, table: Table): Promise<object[]> {
  const file = await asyncBufferFromFile(path);
  const rows = await parquetReadObjects({ file, compressors });
  return rows.map((row) =>
    Object.fromEntries(
      columnsOf(table).map(([name, column]) => {
        const value: unknown = row[name] ?? null;
        if (value instanceof Date) return [name, value.toISOString().slice(0, 10)];
        const isLong = column.kind === "integer" && column.bits === 64 && value !== null;
        return [name, isLong ? Number(value) : value];
      }),
    ),
  );
}

/** What stands in the footer of a file: names of the columns, metadata, codecs. */
export async function readFooter(path: string) {
  const metadata = await parquetMetadataAsync(await asyncBufferFromFile(path));
  const codecs = metadata.row_groups.flatMap((group) =>
    group.columns.map((column) => column.meta_data?.codec),
  );
  const pairs = metadata.key_value_metadata ?? [];
  return {
    metadata: Object.fromEntries(pairs.map((pair) => [pair.key, pair.value])),
    codecs: [...new Set(codecs)],
  };
}
