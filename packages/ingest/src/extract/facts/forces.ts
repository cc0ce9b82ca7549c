import type { ForceMention } from "../mention.ts";
import type { ReportForce } from "../report.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** Numbers of people and material in an exercise. */
export interface ForceFacts {
  readonly personnel: Found<number> | null;
  readonly forces: Found<ReportForce>[];
}

/** All forces that the sentences of an exercise count, and the total of people where one is stated. */
export function forcesOf(view: FrameShares): ForceFacts {
  const mentions = view.shares.flatMap((share) =>
    share.reading.forces
      .filter((force) => belongs(force, share))
      .map((force) => ({ force, share })),
  );
  const forces = mentions.map(({ force, share }) => ({
    value: row(force),
    span: force,
    reading: share.reading,
    rule: `forces.${force.category}`,
  }));
  return { personnel: total(mentions), forces };
}

interface Counted {
  readonly force: ForceMention;
  readonly share: Share;
}

/** A country so near behind a number of people is theirs, in characters. */
const BESIDE = 40;

function belongs(force: ForceMention, share: Share): boolean {
  if (share.anchors.length > 0) return owns(share, force);
  if (force.is_total || share.distance <= 1) return true;
  return share.reading.scene.cues.some(
    (cue) => cue.class === "role:participant" || cue.class === "run:verb",
  );
}

function row(force: ForceMention): ReportForce {
  const { party, category, type, unit_name, count_min, count_max } = force;
  return { party, category, type, unit_name, count_min, count_max };
}

/** People of a kind that takes part for something else than its number, or only looks on. */
const FEW = new Set([
  "officer",
  "cadet",
  "medic",
  "civilian",
  "police officer",
  "engineer",
  "special forces soldier",
]);
/** So few people are a part, whatever the words say. */
const LEAST = 20;

/** The number of all people: one that is called the total, else the largest, unless it is only that of one country, unit or trade. */
function total(mentions: readonly Counted[]): Found<number> | null {
  const people = mentions.filter(({ force }) => force.category === "personnel" && !force.is_part);
  const said = people.find(({ force }) => force.is_total);
  const others = people
    .filter((one) => !isOfSome(one))
    .sort((a, b) => size(b.force) - size(a.force));
  const best = said ?? others[0];
  if (best === undefined || size(best.force) < LEAST) return null;
  return {
    value: size(best.force),
    span: best.force,
    reading: best.share.reading,
    rule: "forces.total",
  };
}

/** Of one country ("5,500 members of the British forces", beside "300 of Oman"), or of a trade ("forty officers"). */
function isOfSome({ force, share }: Counted): boolean {
  if (force.party !== null || (force.type !== null && FEW.has(force.type))) return true;
  const { parties, forces } = share.reading;
  const behind = parties.filter((p) => p.start >= force.end && p.start - force.end < BESIDE);
  const countries = new Set(behind.map((p) => p.code));
  const counts = forces.filter((f) => f.category === "personnel" && f.start !== force.start);
  return countries.size === 1 && counts.length > 0;
}

function size(force: ForceMention): number {
  return force.count_min ?? force.count_max ?? 0;
}
