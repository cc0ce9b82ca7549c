import type { Metadata } from "next";
import { Codebook } from "../../panels/codebook.tsx";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Codebook",
  description:
    "Every table and column of the data: meaning, type, unit, allowed values, and where the rule comes from.",
  alternates: { canonical: "/codebook" },
};

/** What each column holds; the same for every dataset. */
export default function CodebookPage() {
  return <Codebook />;
}
