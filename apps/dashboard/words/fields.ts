import type { Domain } from "@drillbook/model";
import { DOMAIN_LOOKS } from "../charts/domains.ts";
import { countryHref, partyHref } from "./addresses.ts";
import { count } from "./counts.ts";
import { dateInWords } from "./dates.ts";
import { forceInWords } from "./forces.ts";
import { type Labels, partyName } from "./parties.ts";

/** Fields of a report in the order in which a page shows them, and what it calls them. */
export const FIELD_LABELS = {
  name: "Name",
  aliases: "Other names",
  series: "Series",
  ordinal: "Number in its series",
  kind: "Kind",
  status: "Status",
  start_edtf: "Start",
  end_edtf: "End",
  personnel: "People",
  participants: "Participants",
  organisations: "Organisations",
  observers: "Observers",
  host: "Host",
  forces: "Forces",
  domains: "Domains",
  places: "Places",
} as const;

/** A field of a report that has evidence. */
export type FieldName = keyof typeof FIELD_LABELS;

/** Fields that hold one value: where two are said, they contradict each other. */
export const SINGLE_FIELDS: readonly FieldName[] = [
  "name",
  "ordinal",
  "kind",
  "status",
  "start_edtf",
  "end_edtf",
  "personnel",
];

/** A value as evidence writes it, in words. */
export function valueInWords(field: string, value: string, names: Labels): string {
  switch (field) {
    case "kind":
    case "status":
      return value.charAt(0).toUpperCase() + value.slice(1);
    case "start_edtf":
    case "end_edtf":
      return dateInWords(value);
    case "personnel":
      return /^\d+$/.test(value) ? count(Number(value)) : value;
    case "participants":
    case "organisations":
    case "observers":
    case "host":
      return partyName(names, value);
    case "forces":
      return forceInWords(value, (code) => partyName(names, code));
    case "domains":
      return Object.hasOwn(DOMAIN_LOOKS, value) ? DOMAIN_LOOKS[value as Domain].label : value;
    default:
      return value;
  }
}

/** Where the value of a field leads; null where it has no page. `labels` as {@link partyHref} takes them. */
export function valueHref(field: string, value: string, labels: Labels): string | null {
  if (field === "participants" || field === "organisations") return partyHref(labels, value);
  const isCountry = partyName(labels, value) !== value;
  return (field === "observers" || field === "host") && isCountry ? countryHref(value) : null;
}
