import { createHash } from "node:crypto";
import type { Database, QueryValues } from "./database.ts";
import { identifier } from "./ddl.ts";

const MOST_ROWS = 1_000_000;
const MOST_SELECTIONS = 400;
/** One that was asked for within this time may be in use. */
const IN_USE_MS = 20_000;

interface Held {
  readonly ready: Promise<number>;
  rows: number;
  asked_at: number;
}

/**
 * Selections of exercises that are kept as tables, so that the many questions of a page filter once. Those asked for least
 * lately are dropped when they are many or large; what a query reads is there until it ends.
 */
export class HeldSelections {
  readonly #database: Database;
  readonly #held = new Map<string, Held>();
  readonly #now: () => number;

  constructor(database: Database, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  /** The name of the table that holds the rows of a query; it is made at the first call. */
  async hold(sql: string, values: QueryValues): Promise<string> {
    const key = createHash("sha256")
      .update(`${sql}\n${JSON.stringify(values)}`)
      .digest("hex");
    const name = `selection_${key.slice(0, 24)}`;
    const held = this.#held.get(name) ?? this.#make(name, sql, values);
    held.asked_at = this.#now();
    this.#held.delete(name);
    this.#held.set(name, held);
    await held.ready;
    return `counted.${identifier(name)}`;
  }

  #make(name: string, sql: string, values: QueryValues): Held {
    const made = async () => {
      const table = `counted.${identifier(name)}`;
      await this.#database.run(`CREATE TABLE ${table} AS ${sql}`, values);
      const [row] = await this.#database.rows(`SELECT count(*) AS found FROM ${table}`);
      held.rows = Number(row?.found);
      await this.#forget();
      return held.rows;
    };
    const held: Held = { ready: Promise.resolve().then(made), rows: 0, asked_at: this.#now() };
    held.ready.catch(() => this.#held.delete(name));
    return held;
  }

  async #forget(): Promise<void> {
    let rows = [...this.#held.values()].reduce((sum, held) => sum + held.rows, 0);
    const before = this.#now() - IN_USE_MS;
    for (const [name, held] of this.#held) {
      if (rows <= MOST_ROWS && this.#held.size <= MOST_SELECTIONS) return;
      if (held.asked_at > before) return;
      this.#held.delete(name);
      rows -= held.rows;
      await this.#database.run(`DROP TABLE IF EXISTS counted.${identifier(name)}`);
    }
  }
}
