import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { loadCountry } from "../../../load/country.ts";
import { Country } from "../../../panels/country.tsx";
import { DatasetFault } from "../../../panels/dataset-fault.tsx";
import { countryHref } from "../../../words/addresses.ts";
import { countrySentence } from "../../../words/country.ts";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ readonly code: string }> };

/** Title and description for sharing. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await loadCountry((await params).code);
  if (data === null) return {};
  const { country, numbers, partners } = data;
  return {
    title: country.name,
    description: `${countrySentence(country.name, numbers, partners)}.`,
    alternates: { canonical: countryHref(country.country) },
  };
}

/** One country; a code in small letters leads to the one in capitals. */
export default async function CountryPage({ params }: Props) {
  const { code } = await params;
  const { fault, data } = await loadCountry(code);
  if (fault !== null) return <DatasetFault fault={fault} />;
  if (data !== null) return <Country data={data} />;
  const capitals = code.toUpperCase();
  if (capitals !== code && (await loadCountry(capitals)).data !== null)
    permanentRedirect(countryHref(capitals));
  notFound();
}
