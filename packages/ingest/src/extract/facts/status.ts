import type { CueMention, Span } from "../mention.ts";
import type { Report } from "../report.ts";
import { wordAt } from "../scene.ts";
import type { DateFacts } from "./date-facts.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

type Status = NonNullable<Report["status"]>;

const FUTURE = new Set("will to shall would going set scheduled expected due planned".split(" "));
const RANK: Readonly<Record<string, number>> = {
  cancelled: 9,
  completed: 3,
  ongoing: 3.5,
  announced: 3,
  held: 2,
};

/** The state of an exercise on the day of publication: the dates where they settle it, else tense and modality. */
export function statusOf(
  view: FrameShares,
  dates: DateFacts,
  published: string | null,
): Found<Status> | null {
  const votes = view.shares.flatMap((share) => votesIn(share));
  const best = strongest(votes);
  if (best?.value === "cancelled") return best;
  const dated = byDates(dates, published, best);
  return dated ?? past(view, dates, published, best) ?? best;
}

/** Another edition of an earlier year is over, whatever the tense of a caption or a headline. */
function past(
  view: FrameShares,
  dates: DateFacts,
  published: string | null,
  said: Found<Status> | null,
): Found<Status> | null {
  const last = dates.end ?? dates.start;
  const now = published ?? view.frame.parent?.year ?? view.frame.parent?.times[0]?.to ?? null;
  if (last === null || now === null || last.value.slice(0, 4) >= now.slice(0, 4)) return null;
  if (said?.value === "completed") return said;
  return {
    value: "completed",
    span: last.span,
    reading: last.reading,
    rule: "status.past-edition",
  };
}

interface Vote {
  readonly found: Found<Status>;
  readonly weight: number;
}

function votesIn(share: Share): Vote[] {
  if (share.anchors.length === 0) return [];
  const { cues } = share.reading.scene;
  return cues
    .filter((cue) => cue.class.startsWith("status:") && owns(share, cue))
    .map((cue) => {
      const value = statusBy(cue, share);
      const distance = Math.min(...share.anchors.map((a) => gap(a, cue)));
      const weight =
        (RANK[cue.class.slice(7)] ?? 1) / (1 + distance / 60) / (1 + share.reading.index * 0.12);
      const found = {
        value,
        span: cue,
        reading: share.reading,
        rule: `status.${cue.class.slice(7)}`,
      };
      return { found, weight: share.reading.role === "caption" ? weight / 3 : weight };
    });
}

/** "will begin" has not begun, "is to end" has not ended. */
function statusBy(cue: CueMention, share: Share): Status {
  const said = cue.class.slice(7);
  const { scene } = share.reading;
  const ahead = [1, 2].some((k) => FUTURE.has(wordAt(scene, cue.first - k)));
  const never = [1, 2, 3, 4, 5, 6, 7].some((k) => wordAt(scene, cue.first - k) === "never");
  if (said === "cancelled") return "cancelled";
  if (said === "held") return ahead ? "announced" : never ? "ongoing" : "completed";
  if (said === "ongoing" && ahead) return "announced";
  if (said === "completed" && ahead) return "ongoing";
  return said === "announced" || said === "ongoing" || said === "completed" ? said : "completed";
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function strongest(votes: readonly Vote[]): Found<Status> | null {
  const sums = new Map<Status, { sum: number; top: Vote }>();
  for (const vote of votes) {
    const known = sums.get(vote.found.value);
    if (known === undefined) sums.set(vote.found.value, { sum: vote.weight, top: vote });
    else {
      known.sum += vote.weight * 0.3;
      if (vote.weight > known.top.weight) {
        known.sum += (vote.weight - known.top.weight) * 0.7;
        known.top = vote;
      }
    }
  }
  const ordered = [...sums.values()].sort((a, b) => b.sum - a.sum);
  return ordered[0]?.top.found ?? null;
}

/** What the dates say on the day of publication; only where both are known to the day, or the year or month is over. */
function byDates(
  dates: DateFacts,
  published: string | null,
  said: Found<Status> | null,
): Found<Status> | null {
  if (published?.length !== 10) return null;
  const { start, end } = dates;
  const status = compare(start?.value ?? null, end?.value ?? null, published, said?.value ?? null);
  const source = status === "announced" ? (start ?? end) : (end ?? start);
  if (status === null || source === null) return null;
  if (said?.value === status) return said;
  return { value: status, span: source.span, reading: source.reading, rule: "status.dates" };
}

function compare(
  start: string | null,
  end: string | null,
  published: string,
  said: Status | null,
): Status | null {
  const cut = (edtf: string): [string, string] => {
    const length = Math.min(edtf.length, published.length);
    return [edtf.slice(0, length), published.slice(0, length)];
  };
  if (end !== null) {
    const [a, b] = cut(end);
    if (a < b) return "completed";
  }
  if (start !== null) {
    const [a, b] = cut(start);
    if (a > b) return "announced";
    if (
      end !== null &&
      start.length === 10 &&
      end.length === 10 &&
      start !== end &&
      end > published &&
      a <= b
    )
      return "ongoing";
    if (start.length === 10 && a <= b && said === "announced") return "ongoing";
  }
  return null;
}
