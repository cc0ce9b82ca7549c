import { Combobox } from "@base-ui/react/combobox";
import type { FilterChoice } from "@drillbook/model";
import { count } from "../words/counts.ts";

/** What a field for several of many choices needs. */
export interface ChoiceFieldProps {
  /** Its key in the address. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly onChosen: (codes: string[]) => void;
}

const isSame = (a: FilterChoice, b: FilterChoice) => a.code === b.code;

/** Several of many choices: a text that narrows the list; arrow keys, Enter and the pointer choose. */
export function ChoiceSearch({ legend, choices, chosen, onChosen }: ChoiceFieldProps) {
  const selected = choices.filter(({ code }) => chosen.includes(code));
  return (
    <Combobox.Root
      inline
      open
      multiple
      autoHighlight
      items={choices}
      value={selected}
      onValueChange={(next) => onChosen(next.map(({ code }) => code))}
      itemToStringLabel={(choice: FilterChoice) => choice.name}
      isItemEqualToValue={isSame}
    >
      <Combobox.Input className="input" placeholder="Find by name" aria-label={`Find: ${legend}`} />
      <Combobox.Empty className="choice-empty">Nothing of that name</Combobox.Empty>
      <Combobox.List className="choices" aria-label={legend}>
        {(choice: FilterChoice) => (
          <Combobox.Item key={choice.code} value={choice} className="choice">
            <span className="choice-box" aria-hidden="true" />
            <span>{choice.name}</span>
            <span className="choice-count">{count(choice.exercise_count)}</span>
          </Combobox.Item>
        )}
      </Combobox.List>
    </Combobox.Root>
  );
}
