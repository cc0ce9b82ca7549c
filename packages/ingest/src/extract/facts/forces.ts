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

function belongs(force: ForceMention, share: Share): boolean {
  if (share.anchors.length > 0) return owns(share, force);
  return share.reading.scene.cues.some(
    (cue) => cue.class === "role:participant" || cue.class === "run:verb",
  );
}

function row(force: ForceMention): ReportForce {
  const { party, category, type, unit_name, count_min, count_max } = force;
  return { party, category, type, unit_name, count_min, count_max };
}

function total(mentions: readonly { force: ForceMention; share: Share }[]): Found<number> | null {
  const people = mentions.filter(
    ({ force }) => force.category === "personnel" && !force.is_part && force.party === null,
  );
  const said = people.find(({ force }) => force.is_total);
  const largest = [...people].sort((a, b) => size(b.force) - size(a.force))[0];
  const best = said ?? largest;
  if (best === undefined || size(best.force) < 10) return null;
  return {
    value: size(best.force),
    span: best.force,
    reading: best.share.reading,
    rule: "forces.total",
  };
}

function size(force: ForceMention): number {
  return force.count_min ?? force.count_max ?? 0;
}
