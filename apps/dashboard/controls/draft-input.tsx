import { type ComponentProps, useState } from "react";

/** A text field that hands on its value when it is left, not at each key; a value that its pattern forbids stays where it is. */
export function DraftInput(
  props: Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur"> & {
    readonly value: string;
    readonly onDone: (value: string) => void;
  },
) {
  const { value, onDone, ...rest } = props;
  const [draft, setDraft] = useDraft(value);
  return (
    <input
      {...rest}
      className={`input ${rest.className ?? ""}`}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={(event) => {
        if (draft !== value && event.target.checkValidity()) onDone(draft);
      }}
    />
  );
}

/** What is being typed; a value that changes elsewhere (another page of the history) replaces it. */
function useDraft(value: string) {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(value);
  }
  return [draft, setDraft] as const;
}
