"use client";

import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { chipsOf } from "../filters/chips.ts";
import { nameOfChoice, type OfferedChoices } from "../filters/offered-choices.ts";
import type { FilterPlace } from "../filters/page-address.ts";
import { FilterBar } from "./filter-bar.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { useFilterState } from "./filter-state.ts";

/** What a filtered page needs besides its content. */
export interface FilteredPageProps {
  readonly place: FilterPlace;
  readonly choices: OfferedChoices;
  /** What is shown, in a few words: `97 exercises`; it is read out when it changes. */
  readonly shown: string;
  readonly children: ReactNode;
}

/** The filter bar with the content that it filters: the old content stays, dimmed, until the new one is there. */
export function FilteredPage(props: FilteredPageProps) {
  return (
    <NuqsAdapter>
      <Filtered {...props} />
    </NuqsAdapter>
  );
}

function Filtered({ place, choices, shown, children }: FilteredPageProps) {
  const { values, change, is_pending } = useFilterState();
  const chips = chipsOf(values, nameOfChoice(choices));
  return (
    <>
      <FilterBar {...{ place, choices, values, change, shown }} active={chips.length} />
      <FilterChips {...{ place, chips, values, change }} />
      <p role="status" className="sr-only">
        {is_pending ? "" : shown}
      </p>
      <div className="filtered" aria-busy={is_pending}>
        {children}
      </div>
    </>
  );
}
