import type { Domain } from "../../gazetteer/gazetteer.ts";
import { governorOf } from "../frames/govern.ts";
import type { DomainMention } from "../mention.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** A domain and whether forces alone show it. */
export interface DomainFacts {
  readonly domains: Found<Domain>[];
  readonly derived: Domain[];
}

/** How near, in characters, a word of training or taking part stands to what shows the domain. */
const CLOSE = 80;
/** How many sentences behind a mention of the exercise still speak of it. */
const REACH = 3;

/** The domains that the sentences of an exercise support. */
export function domainsOf(view: FrameShares): DomainFacts {
  const said = new Map<Domain, Found<Domain>>();
  const derived = new Map<Domain, Found<Domain>>();
  for (const share of view.shares) {
    if (share.distance > REACH) continue;
    for (const mention of share.reading.domains) {
      if (!counts(mention, share)) continue;
      const map = mention.is_derived ? derived : said;
      if (map.has(mention.domain)) continue;
      map.set(mention.domain, {
        value: mention.domain,
        span: mention,
        reading: share.reading,
        rule: mention.rule,
      });
    }
  }
  const only = [...derived.values()].filter((d) => !said.has(d.value));
  return { domains: [...said.values(), ...only], derived: only.map((d) => d.value) };
}

function counts(mention: DomainMention, share: Share): boolean {
  if (governorOf(share.reading, mention) === "other") return false;
  if (share.anchors.length > 0) return owns(share, mention);
  const { cues } = share.reading.scene;
  return cues.some(
    (cue) =>
      (cue.class === "role:participant" || cue.class === "training:verb") &&
      cue.start - mention.end < CLOSE &&
      mention.start - cue.end < CLOSE,
  );
}
