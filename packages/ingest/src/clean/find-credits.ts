import type { Credits } from "./credits.ts";
import type { Draft } from "./draft.ts";

/** Credits stand in so many first and last blocks. */
const TOP = 6;
const BOTTOM = 8;

/** "People's Daily (Xinhua)", "Coast News / AP", "Coast News via AP": the parts of what stands as publisher. */
function partsOf(publisher: string): string[] {
  return [publisher, ...publisher.split(/[()/,]|\b(?:via|courtesy of)\b/)];
}

function edges(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length <= TOP + BOTTOM) return drafts;
  return [...drafts.slice(0, TOP), ...drafts.slice(-BOTTOM)];
}

/**
 * The news agencies that an article comes from, each once: as its publisher says, then its dateline, then bylines and
 * lines of credit. What an article quotes from an agency is no credit.
 */
export function findCredits(
  publisher: string | null,
  dateline: string | null,
  drafts: readonly Draft[],
  credits: Credits | undefined,
): string[] {
  if (credits === undefined) return [];
  const names = [...(publisher === null ? [] : partsOf(publisher)), dateline ?? ""];
  const named = names.flatMap((name) => credits.agencyOf(name) ?? []);
  return [...new Set([...named, ...edges(drafts).flatMap(({ text }) => credits.inBlock(text))])];
}
