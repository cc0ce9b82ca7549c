import { loadOverview } from "../load/overview.ts";
import { DatasetFault } from "../panels/dataset-fault.tsx";
import { Overview } from "../panels/overview.tsx";

export const dynamic = "force-dynamic";

/** The overview, read from the dataset at each request. */
export default async function OverviewPage() {
  const { fault, data } = await loadOverview();
  return fault === null ? <Overview data={data} /> : <DatasetFault fault={fault} />;
}
