import type { PartyMention } from "../mention.ts";
import { cueAt, type Scene, wordAt } from "../scene.ts";
import { breaksList } from "./breaks-list.ts";
import { rawParties } from "./raw.ts";
import type { RawParty } from "./raw-party.ts";
import { roleOf } from "./role.ts";

const JOINERS = new Set([
  "and",
  "or",
  "the",
  "plus",
  "as",
  "well",
  "with",
  "of",
  "both",
  "from",
  "also",
  "an",
  "a",
]);

/** Finds the countries, armed services and organisations of one sentence and what each does in it. */
export function findParties(
  sentence: number,
  scene: Scene,
  spoken: ReadonlySet<string>,
): PartyMention[] {
  const raw = rawParties(scene, spoken);
  const groups = group(scene, raw);
  return groups.flatMap((members) => {
    const roles = members.map((member) => roleOf(scene, member));
    const shared = venueBehind(scene, members) ?? likewise(scene, members) ?? sharedRole(roles);
    return members.map((member, k) => ({
      ...member,
      sentence,
      role: shared ?? roles[k] ?? "other",
      in_list: new Set(members.map((m) => m.code)).size > 1,
    }));
  });
}

/** In "against A and B", "observers from A, B and C", "A and B troops" one word decides for all. */
function sharedRole(roles: readonly PartyMention["role"][]): PartyMention["role"] | null {
  const [first] = roles;
  const last = roles.at(-1);
  if (roles.length < 2 || first === undefined || last === undefined) return null;
  if (["observer", "target", "venue", "host"].includes(first)) return first;
  // "Peru and Chile only looked on": the verb stands behind the last.
  if (last === "observer" && roles.slice(0, -1).every((r) => r === "actor" || r === "other"))
    return last;
  if (last === "force" || first === "force")
    return roles.some((r) => r === "venue") ? null : "force";
  if (last === "speaker") return null;
  return first;
}

/** "with Finland, Norway and Latvia as the principal venues": what stands behind a list may decide for all of it. */
function venueBehind(scene: Scene, members: readonly RawParty[]): PartyMention["role"] | null {
  const last = members.at(-1);
  if (last === undefined || members.length < 2 || wordAt(scene, last.last + 1) !== "as")
    return null;
  for (let k = last.last + 2; k <= last.last + 5; k++) {
    if (cueAt(scene, k, "role:observer")) return "observer";
    if (cueAt(scene, k, "role:host") || cueAt(scene, k, "venue:")) return "venue";
  }
  return null;
}

/** "Oman will send observers, as will Peru and Chile": what was said before holds for them too. */
function likewise(scene: Scene, members: readonly RawParty[]): PartyMention["role"] | null {
  const first = members[0]?.first ?? 0;
  if (!LIKEWISE.has(`${wordAt(scene, first - 2)} ${wordAt(scene, first - 1)}`)) return null;
  const isBefore = scene.cues.some((cue) => cue.class === "role:observer" && cue.last < first);
  return isBefore ? "observer" : null;
}

const LIKEWISE = new Set(
  ["as", "so"].flatMap((word) => ["will", "did", "do", "does", "would"].map((v) => `${word} ${v}`)),
);

/** Puts together what stands in one enumeration. */
function group(scene: Scene, parties: readonly RawParty[]): RawParty[][] {
  const groups: RawParty[][] = [];
  for (const party of parties) {
    const current = groups.at(-1);
    const before = current?.at(-1);
    if (current !== undefined && before !== undefined && isJoined(scene, before, party))
      current.push(party);
    else groups.push([party]);
  }
  return groups;
}

function isJoined(scene: Scene, before: RawParty, after: RawParty): boolean {
  if (before.type !== after.type || after.first - before.last > 4) return false;
  // "the Union of Ports (UP), the League": initials in brackets go with their name.
  const gap = scene.text.slice(before.end, after.start).replace(/[()]/g, "");
  if (/[.;!?:]\s/.test(gap) || gap.length > 30 || breaksList(before, after, gap)) return false;
  for (let k = before.last + 1; k < after.first; k++) {
    if (!JOINERS.has(wordAt(scene, k))) return false;
  }
  return /[,/–—&-]|\band\b|\bor\b|\bplus\b|\bwell as\b|\bwith\b|^\s+$/.test(gap);
}
