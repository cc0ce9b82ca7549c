import type { RedirectRow } from "@drillbook/model";

/** What became of an id of an earlier dataset, in one line. */
export function formatRedirect({ old_id, new_ids, reason }: RedirectRow): string {
  const now = new_ids.join(", ");
  switch (reason) {
    case "renamed":
      return `${old_id} is called ${now} now`;
    case "merged":
      return `${old_id} was merged into ${now}`;
    case "split":
      return `${old_id} was split into ${now}`;
    case "gone":
      return `${old_id} was an exercise of an earlier dataset; none of its reports is left`;
  }
}
