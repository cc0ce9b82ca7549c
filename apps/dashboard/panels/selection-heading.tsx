import type { SelectionWords } from "../words/selection.ts";

/** The first heading of a filtered page: what the selection shows. */
export function SelectionHeading({ words }: { readonly words: SelectionWords }) {
  return (
    <div className="flex max-w-text flex-col gap-1">
      <h1 className="text-title font-semibold sm:text-head">{words.sentence}</h1>
      {words.details !== "" && <p className="text-lead">{words.details}</p>}
    </div>
  );
}
