import dynamic from "next/dynamic";
import { count } from "../words/counts.ts";
import type { ChoiceFieldProps } from "./choice-search.tsx";

const loadSearch = () => import("./choice-search.tsx").then((file) => file.ChoiceSearch);

/** Comes in a file of its own when somebody turns to the bar. */
const ChoiceSearch = dynamic(loadSearch, { ssr: false, loading: () => null });

/** Several of many choices: boxes to tick, and a list to search as soon as that is loaded. */
export function ChoiceField(props: ChoiceFieldProps & { readonly is_searchable: boolean }) {
  const { is_searchable, ...field } = props;
  if (field.choices.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{field.legend}</legend>
      {is_searchable ? <ChoiceSearch {...field} /> : <ChoiceBoxes {...field} />}
    </fieldset>
  );
}

function ChoiceBoxes({ name, choices, chosen, onChosen }: ChoiceFieldProps) {
  const toggled = (code: string) =>
    chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
  return (
    <div className="choices">
      {choices.map(({ code, name: label, exercise_count }) => (
        <label key={code} className="choice">
          <input
            type="checkbox"
            name={name}
            value={code}
            checked={chosen.includes(code)}
            onChange={() => onChosen(toggled(code))}
          />
          <span>{label}</span>
          <span className="choice-count">{count(exercise_count)}</span>
        </label>
      ))}
    </div>
  );
}
