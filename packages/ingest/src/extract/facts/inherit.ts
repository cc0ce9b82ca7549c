import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Frame } from "../frames/frame.ts";
import { tieOf } from "./kin.ts";
import { type PartyFacts, partiesOf } from "./parties.ts";
import type { Found, FrameShares } from "./share.ts";

/** An exercise with its parties. */
export interface ViewParties {
  readonly view: FrameShares;
  readonly parties: PartyFacts;
}

/**
 * The parties of all exercises of an article. The participants of the exercise that was spoken of when another one came up may take part in that one
 * too ("the first Falcon Strike was held in 2015"): weights decide by what the two have to do with each other.
 */
export function partiesOfAll(views: readonly FrameShares[], gazetteer: Gazetteer): ViewParties[] {
  const known = new Map<Frame, PartyFacts>();
  // An exercise comes up after its parent: what that one inherited is handed on.
  return views.map((view) => {
    const parent = view.frame.parent === null ? undefined : known.get(view.frame.parent);
    const parties =
      parent === undefined ? partiesOf(view, gazetteer) : withParent(view, parent, gazetteer);
    known.set(view.frame, parties);
    return { view, parties };
  });
}

function withParent(view: FrameShares, parent: PartyFacts, gazetteer: Gazetteer): PartyFacts {
  const parties = partiesOf(view, gazetteer, (own) => ({
    participants: parent.participants,
    kinship: kinshipOf(view, own, parent),
  }));
  const { frame } = view;
  const added = parties.participants.filter((p) => p.rule === "parties.inherited").length;
  const isGroup = parties.organisations.length > 0 || added > 1 || parties.participants.length > 1;
  if (isGroup || frame.parent === null || !isKin(view, frame.parent, parties.participants, parent))
    return parties;
  return { ...parties, organisations: parent.organisations };
}

function kinshipOf(view: FrameShares, own: readonly Found<string>[], parent: PartyFacts): string[] {
  const { frame } = view;
  const elder = frame.parent;
  if (elder === null) return [];
  const kinship: string[] = [tieOf(frame, elder)];
  if (refersBack(view)) kinship.push("refers-back");
  if (isKin(view, elder, own, parent)) kinship.push("kin");
  if (parent.organisations.length > 0) kinship.push("of-organisation");
  return kinship;
}

/** From this weight on a name is one of an exercise. */
const SURE = 0.6;

/** "The allies held X", "the two met for X", "two exercises: X and Y": what makes the parties of a named exercise those spoken of before. */
const SAME_PARTIES =
  /\b(?:the (?:allies|two|three|pair|trio|neighbou?rs|partners|countries|sides|navies|armies|militaries)|both|they|their|two (?:\p{L}+ )?(?:exercises|drills|war games))\b/iu;

function isKin(
  view: FrameShares,
  parent: Frame,
  own: readonly Found<string>[],
  other: PartyFacts,
): boolean {
  const { frame } = view;
  const taking = new Set(other.participants.map((p) => p.value));
  if (frame.countries.size > 0 && ![...frame.countries].some((code) => taking.has(code)))
    return false;
  const [only] = own;
  if (only !== undefined && !taking.has(only.value)) return false;
  if (frame.edition_of === parent || frame.keys.size === 0 || parent.keys.size === 0) return true;
  if ([...frame.keys].some((key) => parent.keys.has(key))) return true;
  return only === undefined ? refersBack(view) : other.participants.length === 2;
}

/** Whether the sentence that names an exercise first speaks of parties that were named before. */
function refersBack({ shares }: FrameShares): boolean {
  const share = shares.find(({ anchors }) =>
    anchors.some(({ name }) => name !== null && name.weight >= SURE),
  );
  if (share === undefined) return false;
  const { reading } = share;
  return SAME_PARTIES.test(reading.scene.text.slice(reading.start, reading.end));
}
