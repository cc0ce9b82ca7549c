import { FILTER_PARAMS, type FilterValues } from "./filter-params.ts";

const TEXT_KEYS = ["from", "to", "host", "place", "articles", "q"] as const;

/** A key of the filter whose value is typed. */
export type TextKey = (typeof TEXT_KEYS)[number];

/** What a typed text means for its key; null for nothing, and for what it cannot mean. */
export function textValue(key: TextKey, text: string): Partial<FilterValues> {
  return { [key]: text.trim() === "" ? null : FILTER_PARAMS[key].parse(text.trim()) };
}

/** The typed values of a form. */
export function textValues(form: FormData): Partial<FilterValues> {
  return Object.assign({}, ...TEXT_KEYS.map((key) => textValue(key, String(form.get(key) ?? ""))));
}
