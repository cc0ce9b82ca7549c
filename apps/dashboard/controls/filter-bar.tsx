import { type FormEvent, useState } from "react";
import type { FilterValues } from "../filters/filter-params.ts";
import type { OfferedChoices } from "../filters/offered-choices.ts";
import type { FilterPlace } from "../filters/page-address.ts";
import { textValue, textValues } from "../filters/text-values.ts";
import { DraftInput } from "./draft-input.tsx";
import { CountryFields, DomainFields, KindFields, YearFields } from "./filter-fields.tsx";
import { FilterMenu } from "./filter-menu.tsx";
import { FilterSheet } from "./filter-sheet.tsx";
import type { ChangeFilter } from "./filter-state.ts";
import { MoreFields } from "./more-fields.tsx";

/** What the filter bar needs. */
export interface FilterBarProps {
  readonly place: FilterPlace;
  readonly choices: OfferedChoices;
  readonly values: FilterValues;
  readonly change: ChangeFilter;
  readonly shown: string;
  /** How many restrictions are active. */
  readonly active: number;
}

/** The one filter bar of all pages: a form that the browser can send itself; with a script each change is written to the address at once. */
export function FilterBar(props: FilterBarProps) {
  const { place, values, change } = props;
  const [is_searchable, setSearchable] = useState(false);
  const search = () => setSearchable(true);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change(textValues(new FormData(event.currentTarget)));
  };
  const fields = { choices: props.choices, values, change, is_searchable };
  return (
    <search aria-label="Exercises">
      <form action={place.path} onSubmit={submit} onPointerEnter={search} onFocus={search}>
        {place.kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <FilterSheet active={props.active} shown={props.shown}>
          <YearFields values={values} change={change} />
          <FilterMenu id="filter-country" label="Countries" active={values.country.length}>
            <CountryFields {...fields} />
          </FilterMenu>
          <FilterMenu id="filter-domain" label="Domain" active={values.domain.length}>
            <DomainFields values={values} change={change} />
          </FilterMenu>
          <FilterMenu id="filter-kind" label="Kind" active={values.kind === "exercise" ? 0 : 1}>
            <KindFields values={values} change={change} />
          </FilterMenu>
          <FilterMenu id="filter-more" label="More" active={moreActive(values)}>
            <MoreFields {...fields} />
          </FilterMenu>
          <DraftInput
            type="search"
            name="q"
            aria-label="Text in the name"
            placeholder="Text in the name"
            className="text"
            value={values.q ?? ""}
            onDone={(text) => change(textValue("q", text))}
          />
          <button type="submit" className="apply">
            Apply
          </button>
        </FilterSheet>
      </form>
    </search>
  );
}

function moreActive(values: FilterValues): number {
  const { organisation, series, status, host, place, articles } = values;
  const singles = [host, place, articles].filter((value) => value !== null);
  return organisation.length + series.length + status.length + singles.length;
}
