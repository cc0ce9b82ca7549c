import type { Meaning } from "../../gazetteer/gazetteer.ts";
import { cueAt, type Scene, tokenAt, wordAt } from "../scene.ts";
import type { RawParty } from "./raw-party.ts";

type Party = Extract<Meaning, { type: "country" | "force" | "organisation" }>;

/** The countries, services and organisations that a sentence names, in order. Of several readings the country that the text speaks of wins. */
export function rawParties(scene: Scene, spoken: ReadonlySet<string>): RawParty[] {
  const found: RawParty[] = [];
  for (const [index, hit] of scene.hits.entries()) {
    const k = tokenAt(scene, hit.start);
    const meaning = chooseMeaning(hit.meanings, spoken);
    if (meaning === null) continue;
    let last = k;
    while ((scene.tokens[last + 1]?.start ?? hit.end) < hit.end) last++;
    const isSure = !meaning.ambiguous || isSupported(scene, k, last, meaning, spoken);
    if (!isSure && !(isName(meaning) && isListed(scene, index))) continue;
    found.push({ start: hit.start, end: hit.end, first: k, last, ...describe(meaning) });
  }
  return found;
}

function chooseMeaning(meanings: readonly Meaning[], spoken: ReadonlySet<string>): Party | null {
  const parties = meanings.filter((m): m is Party => m.type !== "series" && m.type !== "place");
  const countries = parties.filter((p) => p.type !== "organisation" && spoken.has(p.code));
  return countries[0] ?? parties.find((p) => !p.ambiguous) ?? parties[0] ?? null;
}

function describe(meaning: Party): Pick<RawParty, "type" | "code" | "form" | "domains" | "branch"> {
  if (meaning.type === "organisation") {
    return { type: "organisation", code: meaning.code, form: "name", domains: [], branch: null };
  }
  if (meaning.type === "force") {
    const { code, domains, branch } = meaning;
    return { type: "country", code, form: "force", domains, branch };
  }
  const form = meaning.alias_kind === "abbreviation" ? "name" : meaning.alias_kind;
  return { type: "country", code: meaning.code, form, domains: [], branch: null };
}

/** An ambiguous name counts where the text names the same party plainly, or where a second cue stands beside it. */
function isSupported(
  scene: Scene,
  first: number,
  last: number,
  meaning: Party,
  spoken: ReadonlySet<string>,
): boolean {
  if (spoken.has(meaning.code)) return true;
  if (cueAt(scene, last + 1, "force:") || cueAt(scene, last + 1, "event:")) return true;
  if (scene.tokens[first - 1]?.is_capital && !scene.tokens[first]?.after_break) return false;
  const neighbours = [wordAt(scene, first - 1), wordAt(scene, last + 1)];
  return neighbours.some((w) => ["and", "with", "in", "from", "between", "to"].includes(w));
}

/** What stands between two names of an enumeration. */
const BETWEEN_LISTED = /^,?\s(?:(?:and|or|plus)\s)?(?:the\s)?$/;

/** "Jordan, Egypt and Sudan": a country stands beside the name in an enumeration, so the name is one too. */
function isListed(scene: Scene, index: number): boolean {
  return [index - 1, index].some((k) => {
    const left = scene.hits[k];
    const right = scene.hits[k + 1];
    const beside = k === index ? right : left;
    if (left === undefined || right === undefined || beside === undefined) return false;
    if (!BETWEEN_LISTED.test(scene.text.slice(left.end, right.start))) return false;
    return beside.meanings.some((one) => isName(one) && !one.ambiguous);
  });
}

function isName(meaning: Meaning): boolean {
  return meaning.type === "country" && meaning.alias_kind === "name";
}

/** Codes that the text names without doubt: they settle what an ambiguous name means. */
export function spokenCodes(scenes: readonly Scene[]): Set<string> {
  const codes = new Set<string>();
  for (const scene of scenes) {
    for (const hit of scene.hits) {
      for (const m of hit.meanings) {
        if (m.type !== "series" && m.type !== "place" && !m.ambiguous) codes.add(m.code);
      }
    }
  }
  return codes;
}
