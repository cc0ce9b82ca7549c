/**
 * The independent source of an article `a` whose original is `o`: articles of one publisher, and copies of one text,
 * are one source. Resolution also counts what credits one news agency as one; that is not told here.
 */
export const SOURCE = "coalesce('by ' || nullif(lower(trim(o.publisher)), ''), o.article_id)";

/** Joins each article `a` to its original `o`, itself where it is no copy. */
export const JOIN_ORIGINAL =
  "JOIN articles AS o ON o.article_id = coalesce(a.duplicate_of, a.article_id)";
