import type { Document } from "../../clean/document.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Headline } from "../headline.ts";
import { type Judged, judge } from "../judge/judge.ts";
import type { Evidence, Report, ReportField, ReportForce } from "../report.ts";
import type { ChosenDates } from "./date-choice.ts";
import type { DomainFacts } from "./domains.ts";
import { exerciseSigns } from "./exercise-signs.ts";
import { forcesOf } from "./forces.ts";
import { headlineSigns } from "./headline-signs.ts";
import { mayBeOne } from "./keep.ts";
import { namesOf } from "./name.ts";
import { ordinalOf } from "./ordinal.ts";
import { wholeOf } from "./part-of.ts";
import type { PartyFacts } from "./parties.ts";
import { type Origin, placesOf } from "./places.ts";
import { quoteAround } from "./quote.ts";
import type { Found, FrameShares } from "./share.ts";
import { chooseStatus } from "./status-choice.ts";

/** The article that is read. */
export interface Source {
  readonly document: Document;
  /** What its title says; `null` where it has none. */
  readonly headline: Headline | null;
}

/** What is told for an exercise with a view to the others of its text. */
export interface Known {
  readonly dates: ChosenDates;
  readonly parties: PartyFacts;
  readonly domains: DomainFacts;
  readonly origin: Origin;
}

/** A report and what was weighed for it. */
export interface Composed {
  readonly report: Report;
  /** `false` where it is no exercise of several countries, or none in particular. */
  readonly is_exercise: boolean;
  /** One where the text surely tells of another. */
  readonly is_likely: boolean;
  readonly judged: readonly Judged[];
  readonly hosts: readonly Found<string>[];
}

/** Fills every field of a report from the sentences of one exercise, each value with its evidence. */
export function compose(
  view: FrameShares,
  { dates, parties, domains, origin }: Known,
  { document, headline }: Source,
  gazetteer: Gazetteer,
): Composed {
  const { text, published } = document;
  const names = namesOf(view, gazetteer);
  const { chosen: status, judged: states } = chooseStatus(view, dates, published, gazetteer);
  const ordinal = ordinalOf(view, published);
  const places = placesOf(view, parties, origin, gazetteer);
  const forces = forcesOf(view);
  const whole = wholeOf(view);
  const kind = kindOf(view);
  const evidence: Evidence[] = [];
  const cite = <T>(
    field: ReportField,
    found: readonly (Found<T> | null)[],
    show = (v: T): string => String(v),
  ): void => {
    for (const one of found)
      if (one !== null) evidence.push(evidenceOf(field, one, show(one.value), text));
  };
  cite("name", [names.name]);
  cite("aliases", names.aliases);
  cite("series", [names.series]);
  cite("kind", [kind]);
  cite("status", [status]);
  cite("ordinal", [ordinal]);
  cite("start_edtf", [dates.start]);
  cite("end_edtf", [dates.end]);
  cite("participants", parties.participants);
  cite("organisations", parties.organisations);
  cite("observers", parties.observers);
  cite("host", places.hosts);
  cite("domains", domains.domains);
  cite("places", places.places, (place) => place.name);
  cite("personnel", [forces.personnel]);
  cite("part_of", [whole]);
  cite("forces", forces.forces, forceText);
  const report: Report = {
    name: names.name?.value ?? null,
    aliases: names.aliases.map((a) => a.value),
    series: names.series?.value ?? null,
    series_id: names.series_id,
    ordinal: ordinal?.value ?? null,
    kind: kind?.value ?? view.frame.kind,
    status: status?.value ?? null,
    start: dates.start?.value ?? null,
    end: dates.end?.value ?? null,
    participants: parties.participants.map((p) => p.value),
    organisations: parties.organisations.map((o) => o.value),
    observers: parties.observers.map((o) => o.value),
    host: places.hosts.map((h) => h.value),
    domains: domains.domains.map((d) => d.value),
    derived_domains: domains.derived,
    places: places.places.map((p) => p.value),
    personnel: forces.personnel?.value ?? null,
    part_of: whole?.value ?? null,
    forces: forces.forces.map((f) => f.value),
    confidence: 0,
    evidence,
  };
  const judged = [...[parties, places, domains, dates].flatMap((f) => f.judged), ...states];
  return { ...weigh(report, judged, { view, headline }, gazetteer), hosts: places.hosts };
}

/** Decides whether it is an exercise of several countries; how sure that is becomes its confidence. */
function weigh(
  report: Report,
  judged: readonly Judged[],
  { view, headline }: { readonly view: FrameShares; readonly headline: Headline | null },
  gazetteer: Gazetteer,
): Omit<Composed, "hosts"> {
  const signs = exerciseSigns(report, judged, view, gazetteer);
  for (const sign of headlineSigns(report, view, headline)) signs.add(sign);
  const exercise = judge(gazetteer.weights, "exercise", report.name ?? "", signs);
  const confidence = Math.round(Math.min(exercise.probability, 0.99) * 100) / 100;
  const may_be = mayBeOne(report, view, gazetteer);
  return {
    report: { ...report, confidence },
    is_exercise: may_be && exercise.probability >= leastOf(signs),
    is_likely: may_be && exercise.probability >= BESIDE,
    judged: [...judged, exercise],
  };
}

/** An exercise is kept from this probability on. */
const KEEP = 0.59;
/** In a text that surely tells of an exercise another one needs less. */
const BESIDE = 0.5;
/** What is called joint in one sentence with two countries that act needs less, as does a dated edition of an exercise. */
const PLAIN = 0.15;

function leastOf(signs: ReadonlySet<string>): number {
  if (signs.has("edition:dated") && !signs.has("edition:shift|dated")) return PLAIN;
  const is_told = signs.has("clear:2j|main") || signs.has("placed") || signs.has("dated");
  return signs.has("clear:2j") && is_told ? PLAIN : KEEP;
}

function kindOf(view: FrameShares): Found<"exercise" | "patrol"> | null {
  for (const share of view.shares) {
    const [anchor] = share.anchors;
    if (anchor === undefined) continue;
    const span = anchor.event ?? anchor;
    return {
      value: view.frame.kind,
      span,
      reading: share.reading,
      rule: `events.${view.frame.kind}`,
    };
  }
  return null;
}

function evidenceOf<T>(field: ReportField, found: Found<T>, value: string, text: string): Evidence {
  return { field, value, rule: found.rule, ...quoteAround(text, found.reading, found.span) };
}

/** `CHN:ship:destroyer:2-2`; unknown parts are left empty. */
function forceText(force: ReportForce): string {
  const count = `${force.count_min ?? ""}-${force.count_max ?? ""}`;
  return [force.party ?? "", force.category, force.type ?? "", force.unit_name ?? "", count].join(
    ":",
  );
}
