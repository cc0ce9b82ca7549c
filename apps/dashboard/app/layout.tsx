import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import Link from "next/link";
import type { ReactNode } from "react";
import { Hatches } from "../charts/hatches.tsx";
import { SiteNav } from "../controls/site-nav.tsx";
import { siteAddress } from "../load/site-address.ts";
import "./globals.css";

const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-inter",
});

/** Letters beyond western Europe; a browser fetches them only for a page that has some. */
const interMore = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-inter-more",
  preload: false,
  adjustFontFallback: false,
});

/** Every page is drawn at its request, so that its scripts carry the nonce of the request. */
export const dynamic = "force-dynamic";

/** Title and description where a page has none, and the address that relative ones start from. */
export async function generateMetadata(): Promise<Metadata> {
  const site = await siteAddress();
  return {
    title: { default: "Drillbook: joint military exercises", template: "%s · Drillbook" },
    description:
      "Joint military exercises and patrols, counted from the news, each value traced to its sentence.",
    ...(site === "" ? {} : { metadataBase: new URL(site) }),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#15181b" },
  ],
};

/** What every page has: the skip link, the name of the site, the main landmark, the foot. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${inter.variable} ${interMore.variable}`}>
      <body className="mx-auto max-w-page px-2 text-body sm:px-4">
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <header className="flex flex-wrap items-baseline gap-x-2 border-b border-rule py-2">
          <Link href="/" className="font-semibold text-ink no-underline">
            Drillbook
          </Link>
          <span className="tagline text-small text-muted">
            Joint military exercises in the news
          </span>
          <SiteNav />
        </header>
        <main id="main" tabIndex={-1} className="py-4 outline-none sm:py-6">
          {children}
        </main>
        <footer className="border-t border-rule py-3 text-small text-muted">
          Counted from news articles; each exercise shows the sentences that it was read from.{" "}
          <Link href="/about" prefetch={false}>
            What counts, and how good the count is
          </Link>
        </footer>
        <Hatches />
      </body>
    </html>
  );
}
