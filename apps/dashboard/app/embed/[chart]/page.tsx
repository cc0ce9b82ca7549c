import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readChart } from "../../../load/chart.ts";
import { chartNamed } from "../../../load/chart-questions.tsx";
import { fromDataset } from "../../../load/request-dataset.ts";
import { DatasetFault } from "../../../panels/dataset-fault.tsx";
import { EmbeddedChart } from "../../../panels/embedded-chart.tsx";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Chart", robots: { index: false } };

type Props = PageProps<"/embed/[chart]">;

/** One chart alone, for a frame in another page. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const { chart: name } = await params;
  const chart = chartNamed(name);
  if (chart === undefined) notFound();
  const asked = await searchParams;
  const { fault, data } = await fromDataset((dataset) => readChart(dataset, name, chart, asked));
  return fault === null ? <EmbeddedChart shown={data} /> : <DatasetFault fault={fault} />;
}
