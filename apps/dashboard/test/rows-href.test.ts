import { describe, expect, it } from "vitest";
import {
  atPlace,
  inDomain,
  inPeriod,
  type Narrowing,
  ofKind,
  ofSeries,
  ofStatus,
  type PartyKey,
  rowsHref,
  withParties,
} from "../charts/rows-href.ts";
import type { AddressParams } from "../filters/filter-faults.ts";
import { readFilter } from "../filters/filter-params.ts";

const country = (party: string): PartyKey => ({ party, party_kind: "country" });
const organisation = (party: string): PartyKey => ({ party, party_kind: "organisation" });
const both = withParties([country("CHN"), country("RUS")]);

const CASES: readonly (readonly [string, AddressParams, Narrowing, string | null])[] = [
  ["a year", {}, inPeriod("2024"), "?from=2024&to=2024"],
  ["a month", { from: "2020" }, inPeriod("2024-07"), "?from=2020&began=2024-07"],
  ["patrols", { kind: "all" }, ofKind("patrol"), "?kind=patrol"],
  [
    "a status in place of others",
    { status: ["ongoing"] },
    ofStatus("cancelled"),
    "?status=cancelled",
  ],
  ["no told status: no filter says it", {}, ofStatus("unknown"), null],
  ["a domain", {}, inDomain("naval"), "?domain=naval"],
  [
    "one of the domains asked for",
    { domain: ["air", "naval"] },
    inDomain("naval"),
    "?domain=naval",
  ],
  ["another domain than asked for", { domain: "air" }, inDomain("naval"), null],
  ["a series", { series: "amber-tide" }, ofSeries("amber-tide"), "?series=amber-tide"],
  ["a place", {}, atPlace("Sea of Japan"), "?place=Sea+of+Japan"],
  ["another place than asked for", { place: "Brest" }, atPlace("Narvik"), null],
  ["a country", {}, withParties([country("CHN")]), "?country=CHN"],
  ["two countries", {}, both, "?country=CHN&country=RUS&together=true"],
  [
    "two with a third",
    { country: "IND" },
    both,
    "?country=IND&country=CHN&country=RUS&together=true",
  ],
  [
    "two of any that are asked for",
    { country: ["CHN", "IND"] },
    both,
    "?country=CHN&country=RUS&together=true",
  ],
  ["two others than any asked for", { country: ["PAK", "IND"] }, both, null],
  [
    "a country and an organisation",
    {},
    withParties([country("CHN"), organisation("SCO")]),
    "?country=CHN&organisation=SCO",
  ],
  ["two organisations", {}, withParties([organisation("NATO"), organisation("SCO")]), null],
];

describe("the address of the rows behind a mark", () => {
  it.each(CASES)("%s", (_, params, narrow, expected) => {
    const href = rowsHref(readFilter({ ...params }), narrow);
    expect(href).toBe(expected === null ? null : `/exercises${expected}`);
  });

  it("is none as soon as one narrowing has none", () => {
    expect(rowsHref(readFilter({}), ofStatus("unknown"), inPeriod("2024"))).toBeNull();
  });
});
