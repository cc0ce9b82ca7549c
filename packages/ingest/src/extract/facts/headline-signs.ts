import type { Headline } from "../headline.ts";
import type { Report } from "../report.ts";
import type { FrameShares } from "./share.ts";

/** What the title says for the main exercise of a text: none for those in the background, nor where there is no title. */
export function headlineSigns(
  { participants }: Pick<Report, "participants">,
  { frame }: FrameShares,
  headline: Headline | null,
): string[] {
  if (headline === null || frame.is_background) return [];
  const { countries, has_event, is_joint } = headline;
  if (!has_event) return ["headline:other"];
  const several = countries.size > 1 ? "several" : "few";
  const own = participants.filter((code) => countries.has(code)).length;
  return [
    `headline:event|${several}`,
    ...(is_joint ? ["headline:joint", `headline:joint|${several}`] : []),
    ...(own > 1 ? ["headline:agrees"] : []),
  ];
}
