import type { Document } from "../clean/document.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { datelinesOf } from "./datelines.ts";
import { type Composed, compose } from "./facts/compose.ts";
import { chooseDates, NO_DATES } from "./facts/date-choice.ts";
import { NO_DOMAINS } from "./facts/domains.ts";
import { partiesOfAll } from "./facts/inherit.ts";
import { domainsOfAll } from "./facts/kin-domains.ts";
import { shareSentences } from "./facts/share.ts";
import { placeInTime } from "./facts/when.ts";
import type { Frame } from "./frames/frame.ts";
import { linkFrames } from "./frames/link.ts";
import { readHeadline } from "./headline.ts";
import { isMilitary } from "./military.ts";
import { readSentences } from "./reading.ts";
import type { Report } from "./report.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/**
 * Extracts what a document says of joint military exercises: finders read each sentence, frames gather what speaks of one exercise, facts fill
 * the fields. One report for each exercise, in the order of first mention; `[]` where the text is about none.
 */
export function extract(document: Document, gazetteer: Gazetteer): Report[] {
  return assemble(document, gazetteer)
    .filter(({ is_exercise }) => is_exercise)
    .map(({ report }) => report);
}

/** Does what `extract` does and tells what was weighed, also for what turned out to be no exercise: what weights are fitted on. */
export function assemble(document: Document, gazetteer: Gazetteer): Composed[] {
  if (document.sentences.length === 0) return [];
  let published = document.published;
  let readings = readSentences(document, gazetteer, published);
  if (!isMilitary(readings)) return [];
  const year = published === null ? yearOfNames(readings) : null;
  if (year !== null) {
    published = year;
    readings = readSentences(document, gazetteer, year);
  }
  const frames = linkFrames(readings, gazetteer, published);
  if (frames.length === 0) return [];
  const shared = shareSentences(frames, readings);
  const dates = new Map(
    shared.map((view) => [view.frame, chooseDates(view, published, gazetteer)]),
  );
  const views = shared.map((view) => placeInTime(view, dates.get(view.frame) ?? NO_DATES));
  const domains = domainsOfAll(views, gazetteer);
  // An exercise comes up after its parent, whose hosts may be its own.
  const done = new Map<Frame, Composed>();
  const source = { document, headline: readHeadline(document, gazetteer) };
  const datelines = datelinesOf(document, frames, gazetteer);
  for (const [k, { view, parties }] of partiesOfAll(views, gazetteer).entries()) {
    const { parent } = view.frame;
    const inherited = (parent === null ? undefined : done.get(parent))?.hosts ?? [];
    const origin = { inherited, datelines: datelines.get(view.frame) ?? [] };
    const known = {
      dates: dates.get(view.frame) ?? NO_DATES,
      parties,
      domains: domains[k] ?? NO_DOMAINS,
      origin,
    };
    done.set(view.frame, compose(view, known, source, gazetteer));
  }
  return besideSure([...done.values()]);
}

/** From this confidence on a text surely tells of an exercise. */
const SURE = 0.9;

/** Where a text surely tells of one exercise, what is likely to be another is kept too. */
function besideSure(composed: readonly Composed[]): Composed[] {
  const is_sure = composed.some((one) => one.is_exercise && one.report.confidence >= SURE);
  return composed.map((one) => (is_sure && one.is_likely ? { ...one, is_exercise: true } : one));
}

/** Where nothing dates the article, the latest edition that it names gives the year that "this month" lies in. */
function yearOfNames(readings: readonly SentenceReading[]): string | null {
  const years = readings.flatMap((r) =>
    r.names.flatMap((n) => (n.year !== null && n.weight >= 0.6 ? [n.year] : [])),
  );
  return years.sort().at(-1) ?? null;
}
