"use client";

import { useSearchParams } from "next/navigation";
import { createContext, type ReactNode, useContext } from "react";

const Selection = createContext<string | null>(null);

/** Says for the charts inside what is selected, where the address of the page does not: a filter as an address writes it. */
export function ChartSelection(props: { readonly search: string; readonly children: ReactNode }) {
  return <Selection.Provider value={props.search}>{props.children}</Selection.Provider>;
}

/** The filter of the charts around here, as an address writes it; empty for none. */
export function useChartSelection(): string {
  const told = useContext(Selection);
  const params = useSearchParams();
  return told ?? params?.toString() ?? "";
}
