import { type FilterValues, STATUS_CHOICES } from "../filters/filter-params.ts";
import type { OfferedChoices } from "../filters/offered-choices.ts";
import { textValue } from "../filters/text-values.ts";
import { STATUS_LABELS } from "../words/filter-labels.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DraftInput } from "./draft-input.tsx";
import type { ChangeFilter } from "./filter-state.ts";
import { OptionField } from "./option-field.tsx";

/** What every group of fields needs. */
export interface FieldsProps {
  readonly choices: OfferedChoices;
  readonly values: FilterValues;
  readonly change: ChangeFilter;
  readonly is_searchable: boolean;
}

type Status = FilterValues["status"][number];

const STATUS_OPTIONS = STATUS_CHOICES.map((value) => ({ value, label: STATUS_LABELS[value] }));

/** The fields that few readers need at first: organisations, series, status, host, place, articles. */
export function MoreFields({ choices, values, change, is_searchable }: FieldsProps) {
  return (
    <div className="more">
      <ChoiceField
        name="organisation"
        legend="Organisations"
        choices={choices.organisations}
        chosen={values.organisation}
        onChosen={(organisation) => change({ organisation })}
        is_searchable={is_searchable}
      />
      <ChoiceField
        name="series"
        legend="Series"
        choices={choices.series}
        chosen={values.series}
        onChosen={(series) => change({ series })}
        is_searchable={is_searchable}
      />
      <OptionField
        name="status"
        legend="Status"
        hint="None ticked: all but cancelled ones"
        type="checkbox"
        options={STATUS_OPTIONS}
        chosen={values.status}
        onToggled={(status, isChosen) => change({ status: toggled(values, status, isChosen) })}
      />
      <div className="field">
        <HostField choices={choices} values={values} change={change} />
        <PlaceField choices={choices} values={values} change={change} />
        <label className="labelled" htmlFor="filter-articles">
          Fewest articles
          <DraftInput
            id="filter-articles"
            name="articles"
            inputMode="numeric"
            pattern="[1-9][0-9]{0,5}"
            title="A whole number from 1"
            value={values.articles === null ? "" : String(values.articles)}
            onDone={(text) => change(textValue("articles", text))}
          />
        </label>
      </div>
    </div>
  );
}

/** Any status and a certain one exclude each other. */
function toggled({ status }: FilterValues, value: Status, isChosen: boolean): Status[] {
  if (!isChosen) return status.filter((other) => other !== value);
  return value === "all" ? ["all"] : [...status.filter((other) => other !== "all"), value];
}

type SingleProps = Pick<FieldsProps, "choices" | "values" | "change">;

function HostField({ choices, values, change }: SingleProps) {
  const hosts = choices.hosts.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <label className="labelled">
      Host
      <select
        name="host"
        className="input"
        value={values.host ?? ""}
        onChange={(event) => change(textValue("host", event.target.value))}
      >
        <option value="">Any</option>
        {hosts.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function PlaceField({ choices, values, change }: SingleProps) {
  return (
    <label className="labelled" htmlFor="filter-place">
      Place
      <DraftInput
        id="filter-place"
        name="place"
        list="places"
        autoComplete="off"
        value={values.place ?? ""}
        onDone={(text) => change(textValue("place", text))}
      />
      <datalist id="places">
        {choices.places.map(({ code }) => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </label>
  );
}
