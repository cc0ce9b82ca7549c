import type { Gazetteer, Series } from "../../gazetteer/gazetteer.ts";
import type { FrameShares } from "./share.ts";

/** What exercises of one series usually have. */
type Usual = "participants" | "organisations" | "domains" | "host";

/** What exercises of the same series have usually had; empty where the series is unknown. */
export function usualOf<F extends Usual>(
  field: F,
  { frame }: FrameShares,
  gazetteer: Gazetteer,
): ReadonlySet<Series[F][number]> {
  const usual = new Set<Series[F][number]>();
  for (const key of frame.keys)
    for (const value of gazetteer.series.get(key)?.[field] ?? []) usual.add(value);
  return usual;
}
