import { type Governor, governorOf } from "../frames/govern.ts";
import { isSaid } from "../judge/pool.ts";
import type { PartyMention } from "../mention.ts";
import { wordAt } from "../scene.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** How many sentences behind a mention of the exercise a venue may still be told. */
const NEAR = 2;

const told = new WeakMap<FrameShares, ReadonlySet<string>>();

/** All countries that the sentences of an exercise tell to be host by their own words. */
export function hostsTold(view: FrameShares): ReadonlySet<string> {
  const known = told.get(view);
  if (known !== undefined) return known;
  const found = new Set(view.shares.flatMap((share) => hostsIn(share).map((one) => one.value)));
  told.set(view, found);
  return found;
}

/** "in China", "on Russian territory", "off the coast of Oman" beside the exercise. */
export function hostsIn(share: Share): Found<string>[] {
  const { reading } = share;
  const found: Found<string>[] = [];
  for (const party of reading.parties) {
    if (isStated(party, share))
      found.push({ value: party.code, span: party, reading, rule: STATED });
    if (
      party.type !== "country" ||
      party.role !== "venue" ||
      party.form === "capital" ||
      !owns(share, party)
    )
      continue;
    const governor = governorOf(reading, party);
    const near =
      share.anchors.length > 0 || reading.scene.cues.some((cue) => cue.class === "venue:verb");
    const soil = isSoil(party, share);
    if (soil && isOnSoil(party, share, governor)) {
      found.push({ value: party.code, span: party, reading, rule: SOIL });
      continue;
    }
    if (!soil && (!near || governor === "other" || governor === "report")) continue;
    found.push({ value: party.code, span: party, reading, rule: "host.venue" });
  }
  const subject = hostBySubject(share);
  return subject === null ? found : [...found, ...subject];
}

/** "on Russian territory", "in Omani waters" */
function isSoil(party: PartyMention, { reading }: Share): boolean {
  return reading.scene.cues.some(
    (cue) => cue.class === "venue:soil" && cue.start >= party.end && cue.start - party.end < 4,
  );
}

/** Whether soil is where the exercise itself is held: its word is the nearest, or stands in the sentence before, and nothing is attacked or defended there. */
function isOnSoil(
  party: PartyMention,
  { reading, anchors, distance }: Share,
  governor: Governor,
): boolean {
  if (!ON.test(reading.scene.text.slice(reading.start, party.start))) return false;
  if (reading.scene.cues.some((cue) => cue.class === "role:target")) return false;
  if (anchors.length === 0) return distance < 2 && !isOfOthers(party, reading);
  return governor === "event" || governor === "run";
}

/** "The talks in Chinese waters": something else is spoken of before, and nothing was set up there. */
function isOfOthers(party: PartyMention, { scene }: SentenceReading): boolean {
  const before = scene.cues.filter((cue) => cue.start < party.start).map((cue) => cue.class);
  return before.includes("other:event") && !before.includes("venue:verb");
}

const ON = /\b(?:on|in|inside|within) (?:the )?$/i;

/** The rule by which a text says on whose soil an exercise is held. */
const SOIL = "host.soil";

/** The rule by which a text says in so many words who is host. */
const STATED = "host.stated";

/** Whether a country is host by words that need no weighing. */
export function isPlain(signs: ReadonlySet<string>): boolean {
  return [STATED, SOIL].some((rule) => isSaid(signs, `rule:${rule}`));
}

/** "a drill hosted by Finland" */
function isStated(party: PartyMention, share: Share): boolean {
  if (party.type !== "country" || party.role !== "host" || share.anchors.length === 0) return false;
  const { scene } = share.reading;
  return owns(share, party) && HOSTED_BY.test(scene.text.slice(party.start - 24, party.start));
}

const HOSTED_BY = /\b(?:hosted|host(?:ed)? jointly) by (?:the )?$/;

/** "Kazakhstan and Kyrgyzstan will be the scene of", "it was Namibia that played host": the country named last before the words of hosting. */
function hostBySubject(share: Share): Found<string>[] | null {
  const { reading } = share;
  if (share.anchors.length === 0 && share.distance > NEAR) return null;
  const cue = reading.scene.cues.find((c) => c.class === "role:scene");
  // "held by A and B, hosted by C": those before are the guests.
  if (cue === undefined || wordAt(reading.scene, cue.last + 1) === "by") return null;
  const before = reading.parties.filter(
    (p) =>
      p.type === "country" &&
      p.end <= cue.start &&
      p.form !== "force" &&
      p.role !== "speaker" &&
      p.role !== "observer",
  );
  const last = before.at(-1);
  if (last === undefined || cue.start - last.end > 50 || !owns(share, cue)) return null;
  const list = last.in_list ? before.filter((p) => p.in_list && last.start - p.start < 60) : [last];
  return list.map((p) => ({ value: p.code, span: p, reading, rule: "host.subject" }));
}
