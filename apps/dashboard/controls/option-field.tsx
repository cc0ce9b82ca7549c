import type { ReactNode } from "react";

/** One of few options. */
export interface Option<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
}

/** Few options, all of them seen at once: one of them, or several. */
export function OptionField<V extends string>(props: {
  /** Its key in the address. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly type: "radio" | "checkbox";
  readonly options: readonly Option<V>[];
  readonly chosen: readonly V[];
  readonly onToggled: (value: V, isChosen: boolean) => void;
}) {
  const { name, type, options, chosen, onToggled } = props;
  return (
    <fieldset className="field">
      <legend>{props.legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type={type}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => onToggled(value, event.target.checked)}
          />
          {label}
        </label>
      ))}
      {props.hint === undefined ? null : <p className="hint">{props.hint}</p>}
    </fieldset>
  );
}
