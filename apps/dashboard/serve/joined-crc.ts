import { crc32 } from "node:zlib";

/** The polynomial of CRC-32, bits reversed. */
const POLYNOMIAL = 0xedb88320;
const BITS = 32;

/** What so many bytes do to the checksum of all that stands before them: a matrix of bits, a number a column. */
type Shift = Uint32Array;

function applied(shift: Shift, crc: number): number {
  let sum = 0;
  for (let bit = 0, rest = crc; rest !== 0; bit += 1, rest >>>= 1)
    if (rest & 1) sum ^= shift[bit] ?? 0;
  return sum >>> 0;
}

function squared(shift: Shift): Shift {
  return shift.map((column) => applied(shift, column));
}

function oneBit(): Shift {
  return Uint32Array.from({ length: BITS }, (_, bit) => (bit === 0 ? POLYNOMIAL : 1 << (bit - 1)));
}

function shiftOf(bytes: number): Shift {
  let power = squared(squared(squared(oneBit())));
  let shift: Shift = Uint32Array.from({ length: BITS }, (_, bit) => 1 << bit);
  for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) {
      const by = power;
      shift = shift.map((column) => applied(by, column));
    }
    power = squared(power);
  }
  return shift;
}

/** A piece of a text, as far as the checksum of the whole needs it. */
export interface CheckedPiece {
  readonly crc: number;
  readonly shift: Shift;
}

/** Reads a piece once, so that no text that holds it must be read again. */
export function checkedPiece(piece: Buffer): CheckedPiece {
  return { crc: crc32(piece), shift: shiftOf(piece.length) };
}

/** The checksum of pieces one behind the other (zlib's crc32_combine). */
export function joinedCrc(pieces: readonly CheckedPiece[]): number {
  return pieces.reduce((crc, piece) => (applied(piece.shift, crc) ^ piece.crc) >>> 0, 0);
}
