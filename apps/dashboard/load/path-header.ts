/** The header by which a page hears its own path. */
export const PATH_HEADER = "x-drillbook-path";
