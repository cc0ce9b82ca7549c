import { DOMAIN_LOOKS } from "../charts/domains.ts";
import { Swatch } from "../charts/swatch.tsx";
import { DOMAIN_CHOICES, KIND_CHOICES } from "../filters/filter-params.ts";
import { textValue } from "../filters/text-values.ts";
import { KIND_LABELS } from "../words/filter-labels.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DraftInput } from "./draft-input.tsx";
import type { FieldsProps } from "./more-fields.tsx";
import { OptionField } from "./option-field.tsx";

/** The first and the last year. */
export function YearFields({ values, change }: Pick<FieldsProps, "values" | "change">) {
  const field = (key: "from" | "to", label: string) => (
    <DraftInput
      name={key}
      aria-label={label}
      placeholder={key}
      className="year"
      inputMode="numeric"
      pattern="(19|20)[0-9]{2}|2100"
      title="A year of four digits"
      maxLength={4}
      value={values[key] === null ? "" : String(values[key])}
      onDone={(text) => change(textValue(key, text))}
    />
  );
  return (
    <fieldset className="years">
      <legend>Years</legend>
      {field("from", "First year")}
      <span aria-hidden="true">–</span>
      {field("to", "Last year")}
    </fieldset>
  );
}

/** Countries that take part, any or all of them. */
export function CountryFields({ choices, values, change, is_searchable }: FieldsProps) {
  return (
    <>
      <ChoiceField
        name="country"
        legend="Countries that take part"
        choices={choices.countries}
        chosen={values.country}
        onChosen={(country) => change({ country })}
        is_searchable={is_searchable}
      />
      <OptionField
        name="together"
        legend="Of several countries"
        type="radio"
        options={[
          { value: "false", label: "any takes part" },
          { value: "true", label: "all take part together" },
        ]}
        chosen={[values.together ? "true" : "false"]}
        onToggled={(value) => change({ together: value === "true" })}
      />
    </>
  );
}

/** Domains, any of which is trained. */
export function DomainFields({ values, change }: Pick<FieldsProps, "values" | "change">) {
  return (
    <OptionField
      name="domain"
      legend="Domains, any of them"
      type="checkbox"
      options={DOMAIN_CHOICES.map((value) => ({ value, label: <DomainLabel domain={value} /> }))}
      chosen={values.domain}
      onToggled={(value, isChosen) =>
        change({
          domain: isChosen
            ? [...values.domain, value]
            : values.domain.filter((other) => other !== value),
        })
      }
    />
  );
}

function DomainLabel({ domain }: { readonly domain: (typeof DOMAIN_CHOICES)[number] }) {
  const { label, fill, is_hatched } = DOMAIN_LOOKS[domain];
  return (
    <>
      <Swatch fill={fill} hatches={is_hatched ? ["kind"] : []} />
      {label}
    </>
  );
}

/** Exercises, patrols, or both. */
export function KindFields({ values, change }: Pick<FieldsProps, "values" | "change">) {
  return (
    <OptionField
      name="kind"
      legend="What is counted"
      type="radio"
      options={KIND_CHOICES.map((value) => ({ value, label: KIND_LABELS[value] }))}
      chosen={[values.kind]}
      onToggled={(kind) => change({ kind })}
    />
  );
}
