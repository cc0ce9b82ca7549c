import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Anchor } from "../frames/frame.ts";
import { shiftSigns } from "../frames/shift.ts";
import type { Judged } from "../judge/judge.ts";
import type { PartyMention } from "../mention.ts";
import type { Report } from "../report.ts";
import { cueAt, wordAt } from "../scene.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { wordSigns } from "./exercise-words.ts";
import { organisationSigns } from "./organisation-sign.ts";
import { type FrameShares, owns, type Share } from "./share.ts";

/** What speaks for and against a frame being one exercise of several countries. */
export function exerciseSigns(
  report: Report,
  judged: readonly Judged[],
  view: FrameShares,
  gazetteer: Gazetteer,
): Set<string> {
  const several = report.participants.length > 1 || report.organisations.length > 0;
  const who = several ? "several" : report.participants.length === 1 ? "one" : "nobody";
  const named = report.name === null ? "unnamed" : "named";
  const place = view.frame.is_background ? "background" : "main";
  const clear = clearest(view);
  return new Set([
    `${named}|${who}`,
    `${named}|${who}|${place}`,
    `clear:${clear}`,
    `clear:${clear}|${named}`,
    `clear:${clear}|${place}`,
    ...partySigns(report, judged),
    ...nameSigns(view, gazetteer),
    ...allAnchorSigns(view),
    ...wholeSigns(view),
    ...factSigns(report, `${named}|${place}`),
    ...editionSigns(report, view),
    ...wordSigns(view),
    ...organisationSigns(view),
  ]);
}

const ACTING = new Set<PartyMention["role"]>(["actor", "force", "host"]);

/** How many countries act beside the words of the exercise in the clearest of its sentences, and whether these call it joint. */
function clearest(view: FrameShares): string {
  let best = 0;
  let joint = false;
  for (const share of view.shares) {
    if (share.anchors.length === 0) continue;
    const acting = new Set(actingIn(share));
    best = Math.max(best, Math.min(2, acting.size));
    if (acting.size > 1 && share.anchors.some(({ event }) => event?.is_joint)) joint = true;
  }
  return `${best}${joint ? "j" : ""}`;
}

function actingIn(share: Share): string[] {
  return share.reading.parties
    .filter((p) => p.type === "country" && ACTING.has(p.role) && owns(share, p))
    .map((p) => p.code);
}

/** As many countries as tell a difference: of five and more, hardly one drill is national. */
const MANY = [0, 1, 2, 3, 5];

function partySigns(report: Report, judged: readonly Judged[]): string[] {
  const ranked = judged
    .filter((j) => j.decision === "participants")
    .sort((a, b) => b.probability - a.probability);
  const phrase = ranked.filter((j) => j.signs.has("rel:phrase")).length;
  const forces = ranked.filter((j) => j.signs.has("same|force") || j.signs.has("phrase|force"));
  return [
    `countries:${MANY.findLast((least) => report.participants.length >= least) ?? 0}`,
    `organisations:${Math.min(1, report.organisations.length)}`,
    `second:${Math.floor((ranked[1]?.probability ?? 0) * 5)}`,
    `in-phrase:${Math.min(2, phrase)}`,
    `forces:${Math.min(2, forces.length)}`,
  ];
}

function nameSigns(view: FrameShares, gazetteer: Gazetteer): string[] {
  const names = view.frame.anchors.flatMap(({ name }) => name ?? []);
  const [first] = names;
  if (first === undefined) return [];
  const best = names.reduce((a, b) => (b.weight > a.weight ? b : a), first);
  const series = gazetteer.series.get(best.series_id ?? "");
  return [
    `name:${best.rule}`,
    `name-weight:${Math.round(best.weight * 10)}`,
    best.year === null ? "name-without-year" : "name-with-year",
    series === undefined
      ? "series:new"
      : `series:${series.participants.length > 1 ? "several" : "known"}`,
  ];
}

function allAnchorSigns({ frame, shares }: FrameShares): string[] {
  const readings = new Map(shares.map(({ reading }) => [reading.index, reading]));
  return frame.anchors.flatMap((anchor) => anchorSigns(anchor, readings.get(anchor.sentence)));
}

function anchorSigns({ event }: Anchor, reading: SentenceReading | undefined): string[] {
  if (event === null || reading === undefined) return [];
  const signs = [`article:${event.article}`, `head:${wordAt(reading.scene, event.head)}`];
  if (event.is_joint) signs.push("joint");
  if (event.is_other) signs.push("other");
  if (event.is_generic) signs.push("generic");
  if (reading.role !== "body") signs.push(`block:${reading.role}`);
  if (cueAt(reading.scene, event.head + 1, "role:person")) signs.push("attributive");
  return signs;
}

function wholeSigns(view: FrameShares): string[] {
  const { anchors } = view.frame;
  const first = anchors[0]?.sentence ?? 0;
  const events = anchors.flatMap(({ event }) => event ?? []);
  const taking = view.shares.some(
    (s) => s.anchors.length > 0 && s.reading.scene.cues.some((c) => c.class === "role:participant"),
  );
  const services = view.shares.some((s) => s.reading.parties.some((p) => p.form === "force"));
  return [
    `anchors:${Math.min(4, anchors.length)}`,
    `first:${first < 2 ? first : first < 5 ? "early" : "late"}`,
    ...(events.length === 0 ? ["no-event"] : []),
    ...(events.length > 0 && events.every((e) => e.is_generic) ? ["all-generic"] : []),
    ...(taking ? ["taking-part"] : []),
    ...(services ? ["services"] : []),
  ];
}

function factSigns(report: Report, kind: string): string[] {
  const { start, end, places, host, status } = report;
  const dated = start !== null || end !== null;
  const placed = places.length + host.length > 0;
  return [
    dated ? "dated" : "undated",
    placed ? "placed" : "unplaced",
    `${dated ? "dated" : "undated"}|${placed ? "placed" : "unplaced"}|${kind}`,
    `status:${status}`,
    `is:${report.kind}`,
  ];
}

/** Another edition of an exercise that the text tells of, and how it is told: "last year's edition", "the first one". */
function editionSigns({ start, end }: Report, { frame, shares }: FrameShares): string[] {
  if (frame.edition_of === null) return [];
  const dated = start !== null || end !== null ? "dated" : "undated";
  const form = frame.anchors[0]?.stand_in ?? "word";
  const shift = frame.anchors.length === 1 && form === "shift" ? shiftSignsOf(shares) : [];
  return [`edition:${dated}`, `edition:${form}|${dated}`, ...shift];
}

/** What the sentence that moves the story to another year tells. */
function shiftSignsOf(shares: FrameShares["shares"]): string[] {
  const told = shares.find(({ anchors }) => anchors.length > 0);
  const signs = told === undefined ? [] : shiftSigns(told.reading);
  return [`shift:${signs.length}`, ...signs.map((sign) => `shift:${sign}`)];
}
