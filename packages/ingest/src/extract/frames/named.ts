import type { NameMention } from "../mention.ts";
import { join } from "./company.ts";
import { isOnlyLike } from "./entitle.ts";
import { editionsAgree, isStrange, partiesFit, sameCore, timeFits, yearFits } from "./fit.ts";
import type { Anchor, Frame } from "./frame.ts";
import { type Linking, open, openEdition, type Placed } from "./linking.ts";
import { doubleParts, isAlias, isShort } from "./same-name.ts";
import { monthsBetween } from "./time.ts";

/** What makes of the words before it a piece of the exercise named behind it. */
const PART_OF =
  /\b(?:part of|(?:within|in|under) the (?:framework|frame|scope|course) of|under the umbrella of)\s(?:the\s|a\s|an\s)?(?:[a-z-]+\s){0,3}?(?:[Ee]xercises?\s|drills?\s)?["“‘']?$/;

/** The frame that a named anchor belongs to: of the same name, edition and time, else a new one. */
export function named(anchor: Anchor, previous: Placed | null, linking: Linking): Frame | null {
  const { name } = anchor;
  if (name === null) return open(linking, anchor);
  const before = previous?.anchor.name ?? null;
  if (before !== null && isAlias(before, name, linking.readings[anchor.sentence])) {
    if (previous?.frame) return previous.frame;
  }
  const former = formerOf(anchor, linking);
  if (former !== null) return former;
  const same = linking.frames.filter((f) => isNamed(f, name) && editionsAgree(f, anchor));
  const fitting = same.filter((f) => yearFits(f, anchor, linking.year));
  const [first] = fitting;
  const known = fitting.find((f) => f === linking.focus) ?? first;
  if (!anchor.is_listed)
    return known ?? adopt(anchor, linking) ?? openBeside(same, anchor, linking);
  const umbrella = adopt(anchor, linking);
  const frame = known ?? openBeside(same, anchor, linking);
  if (frame !== null) join(linking.companies, anchor, frame, umbrella);
  return frame;
}

/** "Known as Amber Tide until 2007, it": a former name opens the sentence, and the exercise spoken of goes on. */
const FORMERLY =
  /^(?:(?:Formerly|Previously|Originally|Once|First)(?:,? (?:known|called|named|dubbed)(?: as)?)?|(?:Known|Called|Named)(?: as)?)\s["“‘]?$/;

function formerOf({ name }: Anchor, { focus, readings }: Linking): Frame | null {
  const scene = readings[name?.sentence ?? -1]?.scene;
  if (scene === undefined || name === null || focus === null || focus.keys.size === 0) return null;
  return FORMERLY.test(scene.text.slice(scene.start, name.start)) ? focus : null;
}

/** A new frame; beside another edition of the same series it is one of that. */
function openBeside(same: readonly Frame[], anchor: Anchor, linking: Linking): Frame | null {
  const [first] =
    same.length > 0
      ? same
      : linking.frames.filter((f) => anchor.name !== null && isNamed(f, anchor.name));
  return first === undefined
    ? open(linking, anchor)
    : openEdition(linking, first.edition_of ?? first);
}

function isNamed(frame: Frame, name: NameMention): boolean {
  if (frame.keys.has(name.key) || doubleParts(name).some((part) => frame.parts.has(part)))
    return true;
  return frame.anchors.some((anchor) => anchor.name !== null && isShort(name, anchor.name));
}

/** An unnamed exercise that the text spoke of before may be the one that is named now. */
function adopt(anchor: Anchor, linking: Linking): Frame | null {
  if (anchor.event?.is_other || isWhole(anchor, linking) || turnsTo(anchor, linking)) return null;
  const { focus } = linking;
  if (
    focus?.keys.size === 0 &&
    isOfSeries(focus, anchor, linking) &&
    anchor.event?.article === "definite" &&
    !isStrange(focus, anchor) &&
    focus.kind === anchor.event.kind
  )
    return focus;
  const prior = linking.gazetteer.series.get(anchor.name?.series_id ?? "")?.participants ?? [];
  const kind = anchor.event?.kind ?? anchor.name?.kind ?? "exercise";
  const umbrellas = linking.companies.flatMap((one) => one.umbrella ?? []);
  const free = linking.frames.filter(
    (f) =>
      (anchor.is_listed || !umbrellas.includes(f)) &&
      f.keys.size === 0 &&
      f.kind === kind &&
      isOfSeries(f, anchor, linking) &&
      editionsAgree(f, anchor) &&
      !isOfPast(f, anchor, linking) &&
      !isOfPastMonths(f, anchor, linking) &&
      (isOfNow(f, anchor, prior, linking) ||
        (timeFits(f, anchor, linking.year) && partiesFit(f, anchor, prior))),
  );
  return free.find((f) => f === linking.focus) ?? free.find((f) => !f.is_background) ?? null;
}

/** "The first was held in 2019. Last year X …": an earlier edition of a named series is not the exercise of another name. */
function isOfSeries(frame: Frame, { name }: Anchor, { readings }: Linking): boolean {
  const origin = frame.edition_of;
  if (origin === null || origin.keys.size === 0 || name === null) return true;
  return isNamed(origin, name) || isOnlyLike(frame, readings);
}

/** "The landing is part of Amber Tide 2024": what the text spoke of before is a piece of the named one. */
function isWhole({ start, sentence, event, name }: Anchor, { readings }: Linking): boolean {
  const scene = readings[sentence]?.scene;
  if (scene === undefined || name === null) return false;
  const from = Math.min(start, name.start, event?.start ?? start);
  return PART_OF.test(scene.text.slice(Math.max(scene.start, from - 40), from));
}

/** "Meanwhile Amber Tide 2024 begins": the sentence, or the one before it, opens with a turn to something else. */
const TURN =
  /^[“"‘]?(?:meanwhile|separately|elsewhere|in addition|additionally|besides|in a separate (?:development|move|statement))\b/i;

function turnsTo({ sentence }: Anchor, { readings }: Linking): boolean {
  const [before, here] = [readings[sentence - 1], readings[sentence]];
  const told = before?.block === here?.block ? [before, here] : [here];
  return told.some((one) => one && TURN.test(one.scene.text.slice(one.start, one.start + 40)));
}

/** "Soldiers of Chile and Peru have begun a drill. Amber Tide 2024 recalls a battle of 1939": the edition of the year of publication is the news. */
function isOfNow(
  frame: Frame,
  anchor: Anchor,
  prior: readonly string[],
  { year }: Linking,
): boolean {
  if (year === null || anchor.name?.year !== year || anchor.is_aside) return false;
  if (frame.is_background || sameCore(frame, anchor) === false) return false;
  return prior.length === 0 || prior.some((code) => frame.countries.has(code));
}

/** "In April a battalion was seen at Amber Tide", told in October: what was held months ago is not the undated news of the first sentences. */
function isOfPastMonths(
  frame: Frame,
  { time, sentence }: Anchor,
  { month, frames }: Linking,
): boolean {
  if (time === null || month === null || frame !== frames[0] || frame.times.length > 0)
    return false;
  if (time.to.length < 7 || time.to >= month || sentence < OPENING) return false;
  return monthsBetween(time, { from: month, to: month }) > 2;
}

/** How many sentences open the news. */
const OPENING = 3;

/** Months of the year in which the news may be of an exercise of the year before. */
const LATE_NEWS = 3;

/** "The first meeting, last November, was Amber Tide 2015": the edition of an earlier year is not the undated news. */
function isOfPast(frame: Frame, { name }: Anchor, { year, month, frames }: Linking): boolean {
  if (year === null || month === null || name?.year == null || frame !== frames[0]) return false;
  return (
    name.year < year &&
    Number(month.slice(5)) > LATE_NEWS &&
    frame.times.every((time) => time.from.slice(0, 4) !== name.year)
  );
}
