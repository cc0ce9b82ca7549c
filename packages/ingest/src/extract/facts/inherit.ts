import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Frame } from "../frames/frame.ts";
import { type PartyFacts, partiesOf } from "./parties.ts";
import type { FrameShares } from "./share.ts";

/** An exercise with its parties. */
export interface ViewParties {
  readonly view: FrameShares;
  readonly parties: PartyFacts;
}

/**
 * The parties of all exercises of an article. One whose own sentences name no two parties ("the first Falcon Strike was held in 2015") has those of
 * the exercise that was spoken of when it came up, if it is of the same series or unnamed, or shares the one country that is named.
 */
export function partiesOfAll(views: readonly FrameShares[], gazetteer: Gazetteer): ViewParties[] {
  const own = new Map<Frame, PartyFacts>(
    views.map((view) => [view.frame, partiesOf(view, gazetteer)]),
  );
  // An exercise comes up after its parent: what that one inherited is handed on.
  return views.map((view) => {
    const parties = withParent(view, own);
    own.set(view.frame, parties);
    return { view, parties };
  });
}

function withParent(view: FrameShares, own: ReadonlyMap<Frame, PartyFacts>): PartyFacts {
  const { frame } = view;
  const parties = own.get(frame) ?? {
    participants: [],
    organisations: [],
    observers: [],
    hosts: [],
    judged: [],
  };
  const parent = frame.parent === null ? undefined : own.get(frame.parent);
  if (parent === undefined || frame.parent === null || parties.participants.length > 1)
    return parties;
  if (parties.organisations.length > 0 && parties.participants.length === 0) return parties;
  if (!isKin(view, frame.parent, parties, parent)) return parties;
  const known = new Set(parties.participants.map((p) => p.value));
  const added = parent.participants
    .filter((p) => !known.has(p.value))
    .map((p) => ({ ...p, rule: "parties.inherited" }));
  const organisations =
    parties.organisations.length > 0 || added.length > 1
      ? parties.organisations
      : parent.organisations;
  return { ...parties, participants: [...parties.participants, ...added], organisations };
}

/** From this weight on a name is one of an exercise. */
const SURE = 0.6;

/** "The allies held X", "the two met for X", "two exercises: X and Y": what makes the parties of a named exercise those spoken of before. */
const SAME_PARTIES =
  /\b(?:the (?:allies|two|three|pair|trio|neighbou?rs|partners|countries|sides|navies|armies|militaries)|both|they|their|two (?:\p{L}+ )?(?:exercises|drills|war games))\b/iu;

function isKin(view: FrameShares, parent: Frame, own: PartyFacts, other: PartyFacts): boolean {
  const { frame } = view;
  const taking = new Set(other.participants.map((p) => p.value));
  if (frame.countries.size > 0 && ![...frame.countries].some((code) => taking.has(code)))
    return false;
  const [only] = own.participants;
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
