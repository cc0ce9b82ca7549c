import { isContext } from "./organisation-context.ts";
import { type FrameShares, owns } from "./share.ts";
import { weighOrganisation } from "./weigh-organisation.ts";

/** From so much on a mention says that the exercise is the organisation's, or its members'. */
const ITS_OWN = 2;

/**
 * "drills of the ADMM-Plus", "the SCO is holding a drill", "a NATO exercise": an exercise of an organisation is one of several
 * countries, also where the text does not say which.
 */
export function organisationSigns({ frame, shares }: FrameShares): string[] {
  const isHeld = shares.some(
    (share) =>
      share.anchors.length > 0 &&
      share.reading.parties.some(
        (party) =>
          party.type === "organisation" &&
          owns(share, party) &&
          !isContext(party, share) &&
          weighOrganisation(party, share) >= ITS_OWN,
      ),
  );
  if (!isHeld) return [];
  return ["of-organisation", `of-organisation|${frame.is_background ? "background" : "main"}`];
}
