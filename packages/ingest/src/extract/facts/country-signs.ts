import type { PartyMention } from "../mention.ts";
import { absenceOf } from "./absent.ts";
import { asideSigns } from "./aside.ts";
import { countriesIn, looksOn } from "./looks-on.ts";
import { relationOf, settingSigns, wideRelation } from "./relation.ts";
import type { Share } from "./share.ts";
import { weighCountry } from "./weigh-country.ts";
import { deedOf, isBrought } from "./what-it-does.ts";

/** What one mention of a country says for and against its taking part. */
export function countrySigns(party: PartyMention, share: Share, is_background: boolean): string[] {
  const relation = relationOf(share, party);
  const wide = wideRelation(relation);
  const { role, form } = party;
  const list = listSize(party, share);
  const signs = [
    ...settingSigns(share, party, relation),
    `role:${role}`,
    `form:${form}`,
    `${relation}|${role}`,
    `${wide}|${role}`,
    `${wide}|${role}|${form}`,
    `${wide}|${role}|list${list}`,
    `weight:${weighCountry(party, share)}`,
    ...asideSigns(share, party, countriesIn(share)),
  ];
  const deed = deedOf(party, share);
  const come = isBrought(party, share) ? "brought" : "named";
  signs.push(`does:${deed}`, `does:${deed}|${wide}|${role}`, `${come}|${wide}|${role}|list${list}`);
  const absence = absenceOf(share, party);
  if (absence !== null) signs.push("absent", `absent:${absence}`);
  if (looksOn(party, share)) signs.push("looks-on");
  if (is_background) signs.push(`background|${wide}|${role}`);
  if (share.reading.index === 0) signs.push(`lead|${role}`, `lead|${form}`);
  return signs;
}

/** 1, 2 or 3 for more: how many countries the list holds that this one stands in. */
function listSize(party: PartyMention, share: Share): number {
  if (!party.in_list) return 1;
  const codes = share.reading.parties.filter((p) => p.in_list && p.type === party.type);
  return Math.min(3, new Set(codes.map((p) => p.code)).size);
}
