import { governorOf } from "../frames/govern.ts";
import type { PlaceMention } from "../mention.ts";
import { asideOf } from "./aside.ts";
import { owns, type Share } from "./share.ts";

/** How many sentences behind a mention of the exercise a venue may still be told. */
const NEAR = 2;

/** By which words a place is a venue of the exercise; `null` for none. */
export function venueRule(place: PlaceMention, share: Share): string | null {
  const { reading } = share;
  if (!owns(share, place)) return null;
  const governor = governorOf(reading, place);
  if (governor === "other" || governor === "report") return null;
  if (asideOf(share, place, reading.places) !== null) return null;
  if (place.is_venue && share.anchors.length > 0) return "places.venue";
  if (isSaid(place, share)) return "places.said";
  if (!place.is_venue || share.anchors.length > 0 || share.distance > NEAR) return null;
  return governor === "run" || hasTraining(share) ? "places.training" : null;
}

/** "Jhansi was the place where …", "the venue is X": subject of a venue word, or right behind it. */
function isSaid(place: PlaceMention, share: Share): boolean {
  return share.reading.scene.cues.some(
    (cue) =>
      cue.class === "venue:verb" &&
      (place.is_venue ||
        (place.end <= cue.start &&
          cue.start - place.end < 60 &&
          place.start - share.reading.start < 30) ||
        (place.start >= cue.end && place.start - cue.end < 12)),
  );
}

/** A sentence about what is trained, though it names no exercise: "Ships sailed in formation in the Gulf of Oman." */
function hasTraining(share: Share): boolean {
  return share.reading.scene.cues.some(
    (cue) => cue.class === "role:participant" || cue.class === "training:verb",
  );
}
