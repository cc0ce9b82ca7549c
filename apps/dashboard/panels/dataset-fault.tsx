import type { DrillbookError } from "@drillbook/model";
import { Notice } from "./notice.tsx";

/** What every page shows while there is no dataset to read: what is the matter, and the command that mends it. */
export function DatasetFault({ fault }: { readonly fault: DrillbookError }) {
  const isMissing = fault.code === "dataset_missing";
  return (
    <Notice heading={isMissing ? "There is no dataset yet" : "The dataset cannot be read"}>
      <p>{fault.message}</p>
      <p>Build it from the articles, then load this page again; the site need not be restarted:</p>
      <pre className="overflow-x-auto">npm run -s drillbook -- build</pre>
    </Notice>
  );
}
