import { loadOverview } from "../load/overview.ts";
import { DatasetFault } from "../panels/dataset-fault.tsx";
import { Overview } from "../panels/overview.tsx";

export const dynamic = "force-dynamic";

/** The overview, read from the dataset at each request, under the filter of the address. */
export default async function OverviewPage({ searchParams }: PageProps<"/">) {
  const { fault, data } = await loadOverview(await searchParams);
  return fault === null ? <Overview data={data} /> : <DatasetFault fault={fault} />;
}
