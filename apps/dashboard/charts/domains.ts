import type { Domain } from "@drillbook/model";

/** A domain, or `unknown` where none is reported. */
export type DomainOrUnknown = Domain | "unknown";

/** How a domain is named and painted, the same in every chart and tag. */
export type DomainLook = {
  readonly label: string;
  /** The adverb of a sentence: exercises were "at sea". */
  readonly where: string;
  /** A colour of the theme. */
  readonly fill: string;
  readonly is_hatched: boolean;
};

/** The look of each domain, in the order in which they are stacked and listed. */
export const DOMAIN_LOOKS: Readonly<Record<DomainOrUnknown, DomainLook>> = {
  naval: look("Naval", "at sea", "naval"),
  air: look("Air", "in the air", "air"),
  land: look("Land", "on land", "land"),
  missile_defence: look("Missile defence", "about missile defence", "missile-defence"),
  cyber: look("Cyber", "in cyberspace", "cyber"),
  space: look("Space", "in space", "space"),
  unknown: { ...look("Not reported", "of unknown domain", "unknown"), is_hatched: true },
};

function look(label: string, where: string, token: string): DomainLook {
  return { label, where, fill: `var(--domain-${token})`, is_hatched: false };
}
