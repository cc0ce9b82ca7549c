import type { AssetType, Domain, Gazetteer } from "../gazetteer/gazetteer.ts";
import { designationsIn } from "./designations.ts";
import type { DomainMention, PartyMention } from "./mention.ts";
import { cueAt, type Scene } from "./scene.ts";

const DOMAINS = new Map<string, Domain>(
  (["land", "naval", "air", "missile_defence", "cyber", "space"] as const).map((d) => [
    `domain:${d}`,
    d,
  ]),
);

/** Finds the words of one sentence that show a domain: said ("naval"), or shown by ships, aircraft, troops and services. */
export function findDomains(
  sentence: number,
  scene: Scene,
  parties: readonly PartyMention[],
  gazetteer: Gazetteer,
): DomainMention[] {
  const found: DomainMention[] = [];
  for (const cue of scene.cues) {
    const domain = DOMAINS.get(cue.class);
    if (domain === undefined || cueAt(scene, cue.last + 1, "role:person")) continue;
    if (parties.some((party) => party.start <= cue.start && party.end >= cue.end)) continue;
    found.push({
      sentence,
      start: cue.start,
      end: cue.end,
      domain,
      is_derived: false,
      rule: "domains.said",
    });
  }
  for (const { asset, first, last } of assetsIn(scene, gazetteer)) {
    const start = scene.tokens[first]?.start ?? 0;
    const end = scene.tokens[last]?.end ?? start;
    if (asset.domain === null) continue;
    found.push({
      sentence,
      start,
      end,
      domain: asset.domain,
      is_derived: true,
      rule: "domains.asset",
    });
  }
  for (const { start, end, domain } of designationsIn(scene))
    found.push({ sentence, start, end, domain, is_derived: true, rule: "domains.model" });
  for (const { start, end, domains } of parties) {
    for (const domain of domains) {
      found.push({ sentence, start, end, domain, is_derived: true, rule: "domains.service" });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The kinds of ships, aircraft, vehicles, units and people that a sentence names; the longest name at each word. */
export function assetsIn(
  scene: Scene,
  gazetteer: Gazetteer,
): { asset: AssetType; first: number; last: number }[] {
  const found: { asset: AssetType; first: number; last: number }[] = [];
  const heads = headsOf(gazetteer.assets);
  for (let k = 0; k < scene.tokens.length; k++) {
    if (!heads.has(scene.tokens[k]?.lower ?? "")) continue;
    for (let last = Math.min(k + 3, scene.tokens.length - 1); last >= k; last--) {
      const asset = gazetteer.assets.get(phrase(scene, k, last));
      if (asset === undefined) continue;
      found.push({ asset, first: k, last });
      k = last;
      break;
    }
  }
  return found;
}

const headsOfAssets = new WeakMap<Gazetteer["assets"], ReadonlySet<string>>();

/** The first words of all names of assets: few words of a text are one, and only behind these a name is put together. */
function headsOf(assets: Gazetteer["assets"]): ReadonlySet<string> {
  const known = headsOfAssets.get(assets);
  if (known !== undefined) return known;
  const heads = new Set(Array.from(assets.keys(), (name) => name.split(" ", 1)[0] ?? ""));
  headsOfAssets.set(assets, heads);
  return heads;
}

function phrase(scene: Scene, first: number, last: number): string {
  let text = "";
  for (let k = first; k <= last; k++) {
    if (k > first && scene.tokens[k]?.after_break) return "";
    text += `${k > first ? " " : ""}${scene.tokens[k]?.lower ?? ""}`;
  }
  return text;
}
