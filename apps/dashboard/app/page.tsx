import type { Metadata } from "next";
import { loadOverview } from "../load/overview.ts";
import { loadSelection } from "../load/selection.ts";
import { DatasetFault } from "../panels/dataset-fault.tsx";
import { Filtered } from "../panels/filtered.tsx";
import { Overview } from "../panels/overview.tsx";
import { SelectionHeading } from "../panels/selection-heading.tsx";

export const dynamic = "force-dynamic";

const PLACE = { path: "/", kept: [] } as const;

/** Title for sharing: what the selection shows, where the address selects something. */
export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const params = await searchParams;
  const { data } = await loadSelection(params);
  const isFiltered = Object.keys(params).length > 0;
  if (data === null || data.is_empty || !isFiltered) return {};
  return { title: data.words.sentence, description: data.words.details || undefined };
}

/** The overview, read from the dataset at each request, under the filter of the address. */
export default async function OverviewPage({ searchParams }: PageProps<"/">) {
  const params = await searchParams;
  const [selection, overview] = await Promise.all([loadSelection(params), loadOverview(params)]);
  if (selection.fault !== null) return <DatasetFault fault={selection.fault} />;
  if (overview.fault !== null) return <DatasetFault fault={overview.fault} />;
  return (
    <Filtered place={PLACE} selection={selection.data}>
      <div className="flex flex-col gap-2">
        <SelectionHeading words={selection.data.words} />
        <Overview data={overview.data} />
      </div>
    </Filtered>
  );
}
