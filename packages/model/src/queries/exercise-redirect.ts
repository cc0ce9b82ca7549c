import type { RedirectRow } from "../tables/redirects.ts";
import type { Answering } from "./filter.ts";

/** What became of an id of an earlier dataset; `null` for one that no earlier dataset is known to have had. */
export async function exerciseRedirect(
  dataset: Answering,
  old_id: string,
): Promise<RedirectRow | null> {
  const [row] = await dataset.query<RedirectRow>("SELECT * FROM redirects WHERE old_id = $old_id", {
    old_id,
  });
  return row ?? null;
}
