/** One line of a byte stream, counted from 1; `bytes` is `null` where it was longer than allowed. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines without their line feed. Holds at most one line of `max_bytes`: of a longer
 * one only the number is told. Time is linear in the bytes.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  max_bytes: number,
): AsyncGenerator<Line> {
  const pending = new PendingLine(max_bytes);
  let number = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      pending.add(chunk.subarray(from, end));
      number += 1;
      yield { number, bytes: pending.take() };
      from = end + 1;
    }
    pending.add(chunk.subarray(from));
  }
  if (pending.length > 0) yield { number: number + 1, bytes: pending.take() };
}

class PendingLine {
  length = 0;
  #parts: Uint8Array[] = [];
  readonly #max_bytes: number;

  constructor(max_bytes: number) {
    this.#max_bytes = max_bytes;
  }

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.#max_bytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  take(): Uint8Array | null {
    const bytes = this.length > this.#max_bytes ? null : Buffer.concat(this.#parts);
    this.#parts = [];
    this.length = 0;
    return bytes;
  }
}
