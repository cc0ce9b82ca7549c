import type { Metadata } from "next";
import { loadData } from "../../load/data.ts";
import { siteAddress } from "../../load/site-address.ts";
import { Data } from "../../panels/data.tsx";
import { DatasetFault } from "../../panels/dataset-fault.tsx";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Data",
  description:
    "All tables as Parquet, CSV, JSON and Arrow, with checksums, descriptions, programs that read them, and how to cite them.",
  alternates: { canonical: "/data" },
};

/** What there is to download. */
export default async function DataPage() {
  const { fault, data } = await loadData();
  if (fault !== null) return <DatasetFault fault={fault} />;
  const today = new Date().toISOString().slice(0, 10);
  return <Data data={data} site={await siteAddress()} today={today} />;
}
