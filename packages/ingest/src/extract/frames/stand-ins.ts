import type { EventMention, Token } from "../mention.ts";
import { isYear } from "../numbers.ts";
import type { Scene } from "../scene.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import {
  DEFINITE,
  formAt,
  isOrder,
  isPronoun,
  isThatOf,
  phraseStart,
  type StandInForm,
} from "./stand-in-form.ts";
import { isDescription, isPart, isTaken } from "./stand-in-place.ts";

/** Words that speak of an exercise without an exercise word: "last year's edition", "the first one", "the second was". */
export interface StandIn {
  readonly event: EventMention;
  readonly form: StandInForm;
}

/** The stand-ins of one sentence, less those inside or right before an exercise word or a name ("the third edition of the drills"). */
export function standInsOf(reading: SentenceReading): StandIn[] {
  const { scene } = reading;
  const found: StandIn[] = [];
  for (let k = 0; k < scene.tokens.length; k++) {
    const stand = standInAt(scene, k, reading.index);
    if (stand === null || isElse(stand, reading)) continue;
    const before = found.at(-1);
    if (before === undefined || before.event.end <= stand.event.start) found.push(stand);
  }
  return found;
}

function isElse({ event, form }: StandIn, reading: SentenceReading): boolean {
  if (form === "order" && isPart(event, reading)) return true;
  return isTaken(event, reading) || isDescription(event, reading);
}

function standInAt(scene: Scene, k: number, sentence: number): StandIn | null {
  const form = formAt(scene, k);
  if (form === null) return null;
  const first = phraseStart(scene, k);
  const words = scene.tokens.slice(first, k + 1).map((token) => token.lower);
  const has = (name: string): boolean =>
    scene.cues.some((c) => c.class === name && c.first >= first && c.last <= k);
  const is_current = has("event:current");
  const ordered = words.some((_, at) => isOrder(scene, first + at));
  const dated = words.some(isYear);
  const marked = ordered || dated || has("event:other");
  if (form === "one" && !isThatOf(scene, k) && !isPronoun(scene, k, first, marked)) return null;
  if (form === "edition" && first === k && !ordered) return null;
  return { form, event: eventOf(scene, first, k, sentence, is_current, marked || form === "one") };
}

function eventOf(
  scene: Scene,
  first: number,
  head: number,
  sentence: number,
  is_current: boolean,
  is_other: boolean,
): EventMention {
  const [from, to] = [scene.tokens[first] as Token, scene.tokens[head] as Token];
  const plural = to.lower.endsWith("s") && to.lower !== "previous";
  return {
    kind: "exercise",
    sentence,
    start: from.start,
    end: to.end,
    head,
    first,
    article: DEFINITE.has(from.lower) ? "definite" : "indefinite",
    is_joint: false,
    is_other: is_other && !is_current,
    is_current,
    is_generic: plural && !is_other,
  };
}
