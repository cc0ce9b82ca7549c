import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";

const IN_BRACKETS =
  /^[”"’'»]?\s\((?:(?:or|in \p{Lu}\p{Ll}+|meaning|also|literally|that is),?\s)*[“"‘«']?(?<name>\p{Lu}[\p{L}\p{N}'’-]*(?:[\s-](?:\p{Lu}|(?:of|the|de|al|for|and)\s\p{Lu}|['’]?\d)[\p{L}\p{N}'’-]*)+)[”"’'»]?\)/u;

/** The other name that stands in brackets behind one: "Bouclier de Grenat (Garnet Shield)". One word alone may be a country or an agency. */
export function nameInBrackets(scene: Scene, name: NameCandidate): NameCandidate | null {
  const match = IN_BRACKETS.exec(scene.text.slice(name.end, Math.min(scene.end, name.end + 90)));
  const other = match?.groups?.name;
  if (match === null || other === undefined) return null;
  const start = name.end + match[0].indexOf(other);
  return { start, end: start + other.length, rule: "names.bracketed", weight: name.weight };
}
