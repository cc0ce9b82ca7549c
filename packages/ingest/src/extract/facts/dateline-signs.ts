import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { isSaid } from "../judge/pool.ts";
import type { PlaceMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { kindOfPlace } from "./place-kind.ts";
import type { FrameShares, Share } from "./share.ts";

/** A dateline as something said of the exercise: far from all its sentences. */
export function shareOfDateline(reading: SentenceReading): Share {
  return { reading, anchors: [], others: [], distance: Number.POSITIVE_INFINITY, when: null };
}

/** "WEXMOOR TRAINING GROUND", "CAMP SOREL": what a name says of itself. */
const SITE =
  /\b(?:(?:training|firing|combat|missile|military|air|air force|naval|army|marine corps) (?:grounds?|areas?|base|ranges?|cent(?:er|re)|city|camp|station|facility)|proving grounds?|airfield|airbase|barracks|(?:camp|fort) \S+)$/i;

/** Whether a report comes from a range or a base by its own name: where nothing is held, none is written there. */
function isSite({ name }: Pick<PlaceMention, "name">): boolean {
  return SITE.test(name);
}

/** The rule by which a dateline tells a venue; `null` where it may be only the reporter's desk. */
export function ruleOfDateline(mention: Pick<PlaceMention, "name">): string | null {
  return isSite(mention) ? "places.dateline" : null;
}

/** Signs of a place that a dateline names: reports come from ranges and ports rather than from capitals where something is held there. */
export function datelineSigns(
  mention: PlaceMention,
  view: FrameShares,
  gazetteer: Gazetteer,
): string[] {
  const kind = kindOfPlace(mention, gazetteer);
  const own = mention.how === "capital" ? "capital" : kind;
  const signs = ["dateline", `dateline|${own}`, `dateline|${mention.how}`];
  if (mention.how !== "capital") signs.push("dateline|field");
  if (isSite(mention)) signs.push("dateline|site");
  if (saysHere(view)) signs.push("dateline|here");
  if (view.frame.is_background) signs.push("dateline|background");
  const { country } = mention;
  if (country !== null) signs.push(`dateline|${actsOf(country, view)}`);
  return signs;
}

/** Whether the report comes from the range or base where the exercise of its first words is held. */
export function isSiteOfDateline(signs: ReadonlySet<string>): boolean {
  return isSaid(signs, "dateline|site") && !isSaid(signs, "dateline|background");
}

/** Signs of the country that a dateline names or lies in. */
export function datelineHostSigns(
  place: PlaceMention | null,
  code: string,
  view: FrameShares,
  gazetteer: Gazetteer,
): string[] {
  const kind = kindOfPlace(place, gazetteer);
  const own = place === null ? "country" : place.how === "capital" ? "capital" : kind;
  const acts = actsOf(code, view);
  const signs = ["dateline", `dateline|${own}`, `dateline|${acts}`, `dateline|${acts}|${own}`];
  if (saysHere(view)) signs.push("dateline|here");
  if (view.frame.is_background) signs.push("dateline|background");
  return signs;
}

function actsOf(code: string, { frame }: FrameShares): string {
  return frame.countries.has(code) ? "acting" : "foreign";
}

/** "The drill ended here on Friday": in the sentences that name the exercise. */
function saysHere({ shares }: FrameShares): boolean {
  return shares.some(
    ({ anchors, reading }) =>
      anchors.length > 0 && /\bhere\b/.test(reading.scene.text.slice(reading.start, reading.end)),
  );
}
