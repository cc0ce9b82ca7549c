import type { TableName } from "../catalogue.ts";
import { identifier } from "../ddl.ts";

/** The SQL of all rows of a table, in the order of its file. */
export const wholeTable = (table: TableName): string => `SELECT * FROM ${identifier(table)}`;
