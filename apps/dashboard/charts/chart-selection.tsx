"use client";

import { useSearchParams } from "next/navigation";
import { createContext, type ReactNode, useContext } from "react";

const Selection = createContext<string | null>(null);

/** Says for the charts inside what is selected, where the address of the page does not: a filter as an address writes it. */
export function ChartSelection(props: { readonly search: string; readonly children: ReactNode }) {
  return <Selection.Provider value={props.search}>{props.children}</Selection.Provider>;
}

/** What is selected in the charts around here. */
export type Selected = {
  /** As an address writes it, with its question mark; empty for all. */
  readonly search: string;
  /** Whether the path of the page says it, so that its address needs no more. */
  readonly is_of_page: boolean;
};

/** What is selected in the charts around here: by their page, else by its address. */
export function useChartSelection(): Selected {
  const told = useContext(Selection);
  const params = useSearchParams();
  const words = told ?? params?.toString() ?? "";
  return { search: words === "" ? "" : `?${words}`, is_of_page: told !== null };
}
