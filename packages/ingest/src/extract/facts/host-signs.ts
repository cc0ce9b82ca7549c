import type { PartyMention } from "../mention.ts";
import { asideSigns } from "./aside.ts";
import { countriesIn } from "./looks-on.ts";
import { LINKS, relationOf, settingSigns, wideRelation } from "./relation.ts";
import type { Share } from "./share.ts";

/** What one mention of a country says for and against its being host; `rule` is the one by which the text tells it. */
export function hostSigns(party: PartyMention, share: Share, rule: string | null): string[] {
  const relation = relationOf(share, party);
  const wide = wideRelation(relation);
  const signs = [
    ...settingSigns(share, party, relation),
    `role:${party.role}`,
    `${relation}|${party.role}`,
    `${wide}|${party.role}|${party.form}`,
    `${wide}|${party.role}|${party.in_list ? "listed" : "single"}`,
    `rule:${rule}`,
    `rule:${rule}|${wide}`,
  ];
  signs.push(...asideSigns(share, party, countriesIn(share)));
  const link = party.in_list ? linkOfList(party, share) : null;
  if (link !== null) signs.push(`list-link:${link}`, `list-link:${link}|${wide}`);
  return signs;
}

/** "in Estonia, Latvia and Lithuania": the word before the first of a list holds for all. */
function linkOfList(party: PartyMention, { reading }: Share): string | null {
  const { text } = reading.scene;
  const listed = reading.parties.filter((p) => p.type === "country" && p.in_list);
  let first = party;
  for (let k = listed.indexOf(party) - 1; k >= 0; k--) {
    const before = listed[k];
    if (before === undefined || !LISTED.test(text.slice(before.end, first.start))) break;
    first = before;
  }
  const word = /([a-z]+) (?:the |both |northern |southern |eastern |western )?$/.exec(
    text.slice(Math.max(reading.start, first.start - 30), first.start),
  )?.[1];
  return word !== undefined && LINKS.has(word) ? word : null;
}

const LISTED = /^(?:, (?:and )?| and | or |, as well as )(?:in )?(?:the )?$/;
