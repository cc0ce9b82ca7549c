import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";

/** Values in a file, one behind the other: what is too much for memory is written away and read again by its position. */
export interface SpillFile<V> {
  /** Adds one behind the others. */
  append(value: V): void;
  /** All values in the order in which they came. */
  values(): Generator<V>;
  /** One value; throws RangeError where there is none. */
  at(position: number): V;
  /** Removes the file. */
  remove(): void;
}

/** So much is gathered before it is written, and read at once. */
const BUFFER_BYTES = 1 << 20;
const FIRST_ROOM = 1024;

/** Where each value begins: eight bytes each. */
class Offsets {
  #count = 1;
  #starts = new Float64Array(FIRST_ROOM);

  get size(): number {
    return this.#count - 1;
  }

  get end(): number {
    return this.start(this.#count - 1);
  }

  start(position: number): number {
    return this.#starts[position] ?? 0;
  }

  push(bytes: number): void {
    const end = this.end + bytes;
    if (this.#count === this.#starts.length) {
      const wider = new Float64Array(this.#starts.length * 2);
      wider.set(this.#starts);
      this.#starts = wider;
    }
    this.#starts[this.#count] = end;
    this.#count += 1;
  }
}

class JsonFile<V> implements SpillFile<V> {
  readonly #path: string;
  readonly #file: number;
  readonly #offsets = new Offsets();
  #waiting: Buffer[] = [];
  #waiting_bytes = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, "wx+");
  }

  append(value: V): void {
    const bytes = Buffer.from(JSON.stringify(value));
    this.#offsets.push(bytes.length);
    this.#waiting.push(bytes);
    this.#waiting_bytes += bytes.length;
    if (this.#waiting_bytes >= BUFFER_BYTES) this.#flush();
  }

  *values(): Generator<V> {
    let held = Buffer.alloc(0);
    let held_from = 0;
    for (let position = 0; position < this.#offsets.size; position += 1) {
      const [from, to] = [this.#offsets.start(position), this.#offsets.start(position + 1)];
      if (to > held_from + held.length) {
        held = this.#read(from, Math.max(to, Math.min(from + BUFFER_BYTES, this.#offsets.end)));
        held_from = from;
      }
      yield JSON.parse(held.toString("utf8", from - held_from, to - held_from)) as V;
    }
  }

  at(position: number): V {
    if (!(position >= 0 && position < this.#offsets.size))
      throw new RangeError(`${this.#path} has no value ${position}`);
    const bytes = this.#read(this.#offsets.start(position), this.#offsets.start(position + 1));
    return JSON.parse(bytes.toString()) as V;
  }

  remove(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #read(from: number, to: number): Buffer<ArrayBuffer> {
    this.#flush();
    const bytes = Buffer.allocUnsafe(to - from);
    for (let read = 0; read < bytes.length; ) {
      const more = readSync(this.#file, bytes, read, bytes.length - read, from + read);
      if (more === 0) throw new RangeError(`${this.#path} ends before ${to}`);
      read += more;
    }
    return bytes;
  }

  #flush(): void {
    if (this.#waiting_bytes === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    const from = this.#offsets.end - bytes.length;
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.#file, bytes, written, bytes.length - written, from + written);
    this.#waiting = [];
    this.#waiting_bytes = 0;
  }
}

/** A new file at a path where there is none; values are kept as JSON. */
export function createSpillFile<V>(path: string): SpillFile<V> {
  return new JsonFile<V>(path);
}
