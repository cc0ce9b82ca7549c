import type { NameMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

const LINK =
  /^[”"’']?[\s,]*(?:\(|\/|or\b|also\b|known\b|aka\b|called\b|in (?:Russian|Chinese|Arabic|Spanish|French)\b|which (?:means|translates)|[–—-]{1,2}\s)/;

/** Whether the second of two neighbouring names is another name of the same exercise: "X (Y)", "X, also known as Y", "X/Y". */
export function isAlias(
  first: NameMention,
  second: NameMention,
  reading: SentenceReading | undefined,
): boolean {
  if (first.sentence !== second.sentence || reading === undefined) return false;
  if (first.year !== null && second.year !== null && first.year !== second.year) return false;
  const between = reading.scene.text.slice(first.end, second.start);
  if (between.length > 40 || /[.;!?]\s/.test(between)) return false;
  return LINK.test(between);
}

/** "Zapad/Interaction-2021" and "West/Interaction-2021": double names of one year that share a part. */
export function shareDoubleName(first: NameMention, second: NameMention): boolean {
  if (first.year === null || first.year !== second.year) return false;
  const parts = (name: NameMention): string[] => name.series.toLowerCase().split(/\s*[/–—]\s*/);
  const own = parts(first);
  const other = parts(second);
  return own.length > 1 && other.length > 1 && own.some((part) => other.includes(part));
}
