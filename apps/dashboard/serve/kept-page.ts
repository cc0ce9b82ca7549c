import { randomBytes } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { constants, deflateRawSync } from "node:zlib";
import { type CheckedPiece, checkedPiece, joinedCrc } from "./joined-crc.ts";
import type { Recorded } from "./recorded.ts";

const NONCE = /'nonce-([^']+)'/;
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const LAST_BLOCK = Buffer.from([1, 0, 0, 0xff, 0xff]);
const POLICY = "content-security-policy";

/** A page that was drawn once and is sent often: each time with a nonce of its own, compressed but for that. */
export class KeptPage {
  readonly #headers: OutgoingHttpHeaders;
  readonly #nonce: string | null;
  readonly #plain: readonly Buffer[];
  readonly #packed: readonly Buffer[];
  readonly #checked: readonly CheckedPiece[];
  /** What it takes of memory. */
  readonly bytes: number;

  constructor({ headers, body }: Recorded) {
    const { "content-length": _, ...kept } = headers;
    this.#headers = kept;
    this.#nonce = NONCE.exec(String(headers[POLICY] ?? ""))?.[1] ?? null;
    this.#plain = this.#nonce === null ? [body] : splitAt(body, Buffer.from(this.#nonce));
    this.#packed = this.#plain.map((piece) =>
      deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH }),
    );
    this.#checked = this.#plain.map(checkedPiece);
    const size = (pieces: readonly Buffer[]) => pieces.reduce((sum, { length }) => sum + length, 0);
    this.bytes = size(this.#plain) + size(this.#packed);
  }

  /** Headers and body for one reader. */
  copy(isPacked: boolean): { readonly headers: OutgoingHttpHeaders; readonly body: Buffer } {
    const nonce = randomBytes(16).toString("base64");
    const body = isPacked
      ? this.#gzip(Buffer.from(nonce))
      : joined(this.#plain, Buffer.from(nonce));
    const headers: OutgoingHttpHeaders = {
      ...this.#headersWith(nonce),
      "content-length": body.length,
    };
    if (isPacked) headers["content-encoding"] = "gzip";
    return { headers, body };
  }

  /** The nonce stands in the policy, and in links that load early. */
  #headersWith(nonce: string): OutgoingHttpHeaders {
    const known = this.#nonce;
    if (known === null) return this.#headers;
    const renewed = Object.entries(this.#headers).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll(known, nonce) : value,
    ]);
    return Object.fromEntries(renewed);
  }

  /** The pieces are whole blocks of the format, and the nonce stands between them as a block that is not compressed. */
  #gzip(nonce: Buffer): Buffer {
    const { length } = nonce;
    const head = Buffer.from([0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]);
    const between = checkedPiece(nonce);
    const crc = joinedCrc(
      this.#checked.flatMap((piece, at) => (at === 0 ? piece : [between, piece])),
    );
    const size = this.#plain.reduce((sum, piece) => sum + piece.length, 0);
    const tail = Buffer.alloc(8);
    tail.writeUInt32LE(crc, 0);
    tail.writeUInt32LE((size + (this.#plain.length - 1) * length) % 2 ** 32, 4);
    const blocks = joined(this.#packed, Buffer.concat([head, nonce]));
    return Buffer.concat([GZIP_HEAD, blocks, LAST_BLOCK, tail]);
  }
}

function splitAt(body: Buffer, mark: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, from)) {
    pieces.push(body.subarray(from, at));
    from = at + mark.length;
  }
  return [...pieces, body.subarray(from)];
}

function joined(pieces: readonly Buffer[], between: Buffer): Buffer {
  return Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece])));
}
