import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { PlaceMention } from "../mention.ts";
import { kindOfPlace } from "./place-kind.ts";
import type { Share } from "./share.ts";

/** Kinds of places that are venues by themselves: what they lie near is told for the reader only. */
const SITES = new Set(["base", "range", "unknown"]);
/** What stands between a site and the place that it lies near: ", some 40 km from", ", not far from", " near", ", north of". */
const NEAR =
  /^,?\s(?:\(?(?:which is|that is|some|about|around|roughly|just|only|situated|located|lying|an? hour|half an hour|two hours|by road|not|close|(?:\d[\d,.]*|\p{L}+)\s?(?:km|kilomet\p{L}+|miles?))\s)*(?:near|outside|far from|away from|from|to|(?:north|south|east|west|northeast|northwest|southeast|southwest) of)\s(?:the\s)?(?:(?:city|town|port|village|capital)(?:\sof)?,?\s)?$/iu;
/** A bare "from" or "to" without a distance leads from one place to another. */
const ROAD = /^,?\s(?:from|to)\s/;

/** Whether a place only tells where a named base or range lies: "Camp Sorel near Wexmoor", "the Ostby range, 40 km from Saltmere". */
export function onlyLocates(mention: PlaceMention, share: Share, gazetteer: Gazetteer): boolean {
  const { reading } = share;
  const before = reading.places.filter((one) => one.end <= mention.start).at(-1);
  if (before === undefined || !SITES.has(kindOfPlace(before, gazetteer))) return false;
  const between = reading.scene.text.slice(before.end, mention.start);
  return NEAR.test(between) && !ROAD.test(between);
}
