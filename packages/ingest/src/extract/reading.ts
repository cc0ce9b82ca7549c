import type { Document, Sentence } from "../clean/document.ts";
import type { Gazetteer, PhraseHit } from "../gazetteer/gazetteer.ts";
import { findCues } from "./cue-index.ts";
import { findDates } from "./dates/dates.ts";
import { findDomains } from "./domains.ts";
import { findEvents } from "./events/events.ts";
import { findForces } from "./forces.ts";
import type { DateMention, Token } from "./mention.ts";
import { findNames } from "./names/names.ts";
import { repeatNames } from "./names/repeat.ts";
import { settleEditions } from "./names/short-year.ts";
import { findOrdinals } from "./ordinals/ordinals.ts";
import { findParties } from "./parties/parties.ts";
import { spokenCodes } from "./parties/raw.ts";
import { findPlaces } from "./places/places.ts";
import type { Scene } from "./scene.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { tokenize } from "./tokens.ts";

/** Longest stretch that is read as one sentence, in UTF-16 units: keeps the time linear on text without full stops. */
const LONGEST = 1_500;

/** Runs all finders over a document, sentence by sentence. `published` is the day that relative dates count from. */
export function readSentences(
  document: Document,
  gazetteer: Gazetteer,
  published: string | null,
): SentenceReading[] {
  const sentences = document.sentences.flatMap((sentence) => cut(sentence, document.text));
  const dates = findDates(document.text, sentences, published);
  const scenes = setScenes(document, sentences, gazetteer);
  const spoken = spokenCodes(scenes);
  let from = 0;
  const readings = scenes.map((scene, index) => {
    const until = scene.end;
    const first = from;
    while (from < dates.length && (dates[from]?.start ?? until) < until) from++;
    const sentence = sentences[index];
    return read(
      index,
      scene,
      sentence?.role ?? "body",
      dates.slice(first, from),
      spoken,
      gazetteer,
      sentence?.block ?? 0,
    );
  });
  return settleEditions(repeatNames(readings, scenes, gazetteer), published).map((reading) => ({
    ...reading,
    ordinals: findOrdinals(reading.scene, reading.names),
  }));
}

function read(
  index: number,
  scene: Scene,
  role: Sentence["role"],
  dates: readonly DateMention[],
  spoken: ReadonlySet<string>,
  gazetteer: Gazetteer,
  block: number,
): SentenceReading {
  const parties = findParties(index, scene, spoken);
  return {
    index,
    block,
    role,
    start: scene.start,
    end: scene.end,
    scene,
    dates,
    parties,
    places: findPlaces(index, scene, gazetteer),
    domains: findDomains(index, scene, parties, gazetteer),
    forces: findForces(index, scene, parties, gazetteer),
    ordinals: [],
    names: findNames(index, scene, gazetteer),
    events: scene.events,
  };
}

function setScenes(
  document: Document,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Scene[] {
  const first = sentences[0]?.start ?? 0;
  const hits = gazetteer.phrases.scan(document.text, first, document.text.length);
  let from = 0;
  return sentences.map(({ start, end }, index) => {
    while (from < hits.length && (hits[from]?.start ?? start) < start) from++;
    const begin = from;
    while (from < hits.length && (hits[from]?.end ?? end + 1) <= end) from++;
    return setScene(
      document.text,
      sentences[index] ?? { start, end, role: "body" },
      index,
      hits.slice(begin, from),
      gazetteer,
    );
  });
}

/** A stretch of the text with its words, cues and known names. */
export function setScene(
  text: string,
  sentence: Pick<Sentence, "start" | "end" | "role">,
  index: number,
  hits: readonly PhraseHit[],
  gazetteer: Gazetteer,
): Scene {
  const { start, end } = sentence;
  const tokens = tokenize(text.slice(start, end), start);
  const cues = findCues(tokens, gazetteer);
  const events = findEvents(index, tokens, cues);
  const long = tokens.filter((token) => token.lower.length > 3 && !token.is_number);
  const capital = long.filter((token) => token.is_capital).length;
  const limit = sentence.role === "heading" ? 0.45 : 0.8;
  const is_told = sentence.role !== "heading" && long.some((token) => isLowWord(token));
  const is_title_case = long.length > 2 && capital / long.length > limit && !is_told;
  return { text, start, end, tokens, cues, hits, events, is_title_case };
}

/** Small words that headlines leave in lower case too. */
const SMALL = new Set(
  "with from into over amid after under about among during between against towards toward ahead near upon than when while".split(
    " ",
  ),
);

/** A word that a headline would write with a capital: a sentence that has one names much, but is none. */
function isLowWord(token: Token): boolean {
  return !token.is_capital && !SMALL.has(token.lower);
}

/** One less where `at` falls between the two halves of a character. */
function wholeCharacters(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Cuts what is longer than any sentence at white space, else anywhere. */
function cut(sentence: Sentence, text: string): Sentence[] {
  const parts: Sentence[] = [];
  let start = sentence.start;
  while (sentence.end - start > LONGEST) {
    const space = text.slice(start, start + LONGEST + 1).lastIndexOf(" ");
    const end = space > 0 ? start + space : wholeCharacters(text, start + LONGEST);
    parts.push({ ...sentence, start, end });
    start = end;
  }
  parts.push({ ...sentence, start });
  return parts;
}
