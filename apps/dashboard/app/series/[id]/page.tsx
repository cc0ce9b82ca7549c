import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadSeries } from "../../../load/series.ts";
import { DatasetFault } from "../../../panels/dataset-fault.tsx";
import { Series } from "../../../panels/series.tsx";
import { seriesHref } from "../../../words/addresses.ts";
import { seriesSentence } from "../../../words/series.ts";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ readonly id: string }> };

/** Title and description for sharing. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await loadSeries((await params).id);
  if (data === null) return {};
  return {
    title: data.series.name,
    description: `${seriesSentence(data.series.name, data.numbers)}.`,
    alternates: { canonical: seriesHref(data.series.series_id) },
  };
}

/** One series of exercises. */
export default async function SeriesPage({ params }: Props) {
  const { fault, data } = await loadSeries((await params).id);
  if (fault !== null) return <DatasetFault fault={fault} />;
  if (data === null) notFound();
  return <Series data={data} />;
}
