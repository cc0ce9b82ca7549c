/** A source of numbers from 0 up to 1, the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 up to `bound`, `bound` excluded. */
  below(bound: number): number;
  /** One of the members; throws where there is none. */
  of<Member>(members: readonly Member[]): Member;
}

/** Mulberry32: 32 bits of state, good enough to choose texts by. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return {
    below,
    of: (members) => {
      const member = members[below(members.length)];
      if (member === undefined) throw new RangeError("nothing to choose from");
      return member;
    },
  };
}
