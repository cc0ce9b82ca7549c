import type { Metadata } from "next";
import { loadAbout } from "../../load/about.ts";
import { About } from "../../panels/about.tsx";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "About",
  description:
    "What counts as a joint military exercise, how articles become counts, how often that is right, and where it ends.",
  alternates: { canonical: "/about" },
};

/** Rules, method, scores and limits; also there while there is no dataset. */
export default async function AboutPage() {
  return <About data={(await loadAbout()).data} />;
}
