/**
 * The independent source of an article `a` whose original is `o`, as resolution counts: copies of one text, what credits one
 * news agency, the agency's own articles among it, and articles of one publisher are one source.
 */
export const SOURCE =
  "coalesce('by ' || nullif(lower(trim(coalesce(o.credits[1], a.credits[1], o.publisher))), ''), o.article_id)";

/** Joins each article `a` to its original `o`, itself where it is no copy. */
export const JOIN_ORIGINAL =
  "JOIN articles AS o ON o.article_id = coalesce(a.duplicate_of, a.article_id)";
