import type { Contestant } from "./contestants.ts";

/** What a contestant reached: the median of its rounds. */
export interface Speed {
  readonly name: string;
  /** Bytes read in one round. */
  readonly bytes: number;
  /** Megabytes (10^6 bytes of UTF-8) in a second of processor time, all threads of the process counted. */
  readonly mb_per_s: number;
}

/** Seconds of processor time: what else runs on the machine matters less than by the clock. */
function processorSeconds(work: () => number): number {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  if (!Number.isFinite(result)) throw new RangeError("a contestant gave no number");
  return Math.max(user + system, 1) / 1e6;
}

/** At least so long a time is measured: the clock of the processor ticks in milliseconds on some machines. */
const SHORTEST_SECONDS = 0.1;

/** How often a contestant reads its corpus in one measurement. */
function repetitions(contestant: Contestant, shortest: number): number {
  const once = processorSeconds(contestant.run);
  return Math.max(1, Math.ceil(shortest / once));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Reads with all contestants in turn, `warm_up` rounds unmeasured and `rounds` measured, so that a busy moment hits all alike. */
export function measure(
  contestants: readonly Contestant[],
  rounds: number,
  warm_up: number,
  shortest = SHORTEST_SECONDS,
): Speed[] {
  for (let round = 0; round < warm_up; round++) for (const each of contestants) each.run();
  const lanes = contestants.map((contestant) => ({
    contestant,
    times: repetitions(contestant, shortest),
    speeds: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { contestant, times, speeds } of lanes) {
      const seconds = processorSeconds(() => {
        let sum = 0;
        for (let time = 0; time < times; time++) sum += contestant.run();
        return sum;
      });
      speeds.push((contestant.bytes * times) / 1e6 / seconds);
    }
  }
  return lanes.map(({ contestant: { name, bytes }, speeds }) => ({
    name,
    bytes,
    mb_per_s: median(speeds),
  }));
}
