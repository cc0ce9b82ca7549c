import type { CueMention, Span } from "../mention.ts";
import { wordAt } from "../scene.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";
import { isAhead, isNegated, tenseVote } from "./status-tense.ts";
import type { Status } from "./status-value.ts";

/** A sign of the state of an exercise. */
export interface Vote {
  readonly found: Found<Status>;
  readonly weight: number;
}

const RANK: Readonly<Record<string, number>> = {
  cancelled: 9,
  completed: 3,
  ongoing: 3.5,
  announced: 3,
  held: 2,
};
/** A sentence that only goes on about the exercise counts this much; up to so many sentences away. */
const GOING_ON = 0.3;
const NEAR = 2;
/** What the tense alone weighs. */
const TENSE = 0.5;
/** "had been planned". */
const PAST_PLAN = 0.6;
const BEFORE = /\b(?:before|ahead\sof|prior\sto|until|awaiting)\s(?:the\s|its\s|their\s)?$/i;
const HOLDING = new Set(["held", "staged", "conducted", "carried"]);
const SINCE = /\bsince\b/i;
const LASTING = new Set(["last", "lasts", "continue", "remain", "stay"]);
const PAST = new Set(["had", "was", "were", "originally", "initially"]);

/** What the words say of the state of an exercise, the dates left aside. */
export function saidOf(view: FrameShares): Found<Status> | null {
  return strongest(votesOf(view));
}

/** All signs in the sentences of an exercise: words of beginning, ending, planning and cancelling as their tense has them, else the tense itself. */
export function votesOf(view: FrameShares): readonly Vote[] {
  const votes = known.get(view) ?? countVotes(view);
  known.set(view, votes);
  return votes;
}

/** Dates, states and their signs all ask for the votes of one exercise. */
const known = new WeakMap<FrameShares, readonly Vote[]>();

function countVotes(view: FrameShares): Vote[] {
  return view.shares.flatMap((share) => {
    if (share.anchors.length === 0 && share.distance > NEAR) return [];
    const votes = share.reading.scene.cues
      .filter((cue) => cue.class.startsWith("status:") && owns(share, cue))
      .flatMap((cue) => voteOf(cue, share));
    return votes.length > 0 ? votes : tensed(share);
  });
}

function voteOf(cue: CueMention, share: Share): Vote[] {
  const value = statusBy(cue, share);
  if (value === null) return [];
  const said = cue.class.slice(7);
  const rank = isPastPlan(cue, said, share) ? PAST_PLAN : (RANK[said] ?? 1);
  const weight = rank * placeWeight(cue, share);
  return [{ found: { value, span: cue, reading: share.reading, rule: `status.${said}` }, weight }];
}

/** "had been scheduled": a plan of the past proves little. */
function isPastPlan(cue: CueMention, said: string, { reading }: Share): boolean {
  if (said !== "announced") return false;
  return [1, 2].some((step) => PAST.has(wordAt(reading.scene, cue.first - step)));
}

/** "will end on Friday" goes on; "is to last ten days" says nothing. */
function plannedStatus(cue: CueMention, { reading }: Share): Status | null {
  const { scene } = reading;
  const ends = scene.cues.some(
    (c) => c.class === "run:end" && c.first > cue.last && c.first <= cue.last + 3,
  );
  if (ends) return "ongoing";
  const lasts = [1, 2, 3].some((k) => LASTING.has(wordAt(scene, cue.last + k)));
  return lasts ? null : "announced";
}

/** "put off until May" is not called off; "put off until further notice" is. */
function isMoved(cue: CueMention, { reading }: Share): boolean {
  const next = wordAt(reading.scene, cue.last + 1);
  const then = wordAt(reading.scene, cue.last + 2);
  return ["until", "till", "to"].includes(next) && !["further", "better"].includes(then);
}

function tensed(share: Share): Vote[] {
  const anchor = share.anchors[0];
  const vote = anchor === undefined ? null : tenseVote(share.reading.scene, anchor);
  if (vote === null) return [];
  const found = { ...vote, reading: share.reading, rule: "status.tense" };
  return [{ found, weight: TENSE * placeWeight(vote.span, share) }];
}

/** Nearer to the exercise, earlier in the text: the more it counts. */
function placeWeight(span: Span, share: Share): number {
  const { reading, anchors } = share;
  const distance = Math.min(...anchors.map((a) => gap(a, span)));
  const near =
    anchors.length > 0 ? 1 / (1 + distance / 60) : GOING_ON / Math.max(1, share.distance);
  return (reading.role === "caption" ? near / 3 : near) / (1 + reading.index * 0.12);
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** "will begin" has not begun, "is to end" has not ended; `null` where the words say nothing. */
function statusBy(cue: CueMention, share: Share): Status | null {
  const said = cue.class.slice(7);
  const { scene } = share.reading;
  const ahead = isAhead(scene, cue.first);
  if (said === "cancelled")
    return isNegated(scene, cue.first) || isMoved(cue, share) ? null : "cancelled";
  if (said === "announced") return plannedStatus(cue, share);
  if (said === "held") return ahead ? "announced" : heldStatus(cue, share);
  if (said === "ongoing" && (ahead || isBeforeThat(cue, share))) return "announced";
  // "is ending today" has not ended
  if (said === "completed" && (ahead || cue.cue.endsWith("ing"))) return "ongoing";
  return said === "ongoing" ? said : "completed";
}

/** "two days before the opening of the drill": it has not begun. */
function isBeforeThat(cue: CueMention, { reading }: Share): boolean {
  return BEFORE.test(reading.scene.text.slice(Math.max(reading.start, cue.start - 24), cue.start));
}

/** "In 2009 it was not held": called off, unless it has been like that "since" some time. */
function isNotHeld(cue: CueMention, { reading }: Share): boolean {
  const { scene } = reading;
  if (wordAt(scene, cue.first - 1) !== "not" || !HOLDING.has(wordAt(scene, cue.first)))
    return false;
  const before = wordAt(scene, cue.first - 2);
  return (
    (before === "was" || before === "were") && !SINCE.test(scene.text.slice(cue.end, reading.end))
  );
}

/** "never before have they held a drill like this" is told of one that goes on. */
function heldStatus(cue: CueMention, share: Share): Status {
  const { scene } = share.reading;
  if (isNotHeld(cue, share)) return "cancelled";
  const never = [1, 2, 3, 4, 5, 6, 7].some((k) => wordAt(scene, cue.first - k) === "never");
  return never ? "ongoing" : "completed";
}

/** The value with the most behind it; further votes for the same count less. */
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
