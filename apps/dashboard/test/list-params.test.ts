import { describe, expect, it } from "vitest";
import {
  isDescending,
  keptOf,
  listHref,
  readList,
  shownColumns,
  USUAL_COLUMNS,
} from "../filters/list-params.ts";

const read = (query: string) => readList(new URLSearchParams(query));

describe("the order of a list", () => {
  it.each([
    ["", true],
    ["sort=name", false],
    ["sort=sources", true],
    ["sort=name&order=desc", true],
    ["order=asc", false],
    ["sort=rank", true],
  ])("%s is descending: %s", (query, descending) => {
    expect(isDescending(read(query))).toBe(descending);
  });
});

describe("the columns of a list", () => {
  it("are the usual ones where an address names none", () => {
    expect(shownColumns(read("columns=nonsense"))).toEqual(USUAL_COLUMNS);
  });

  it("stand in the order of the table, the name first", () => {
    expect(shownColumns(read("columns=sources&columns=dates"))).toEqual([
      "name",
      "dates",
      "sources",
    ]);
  });
});

describe("the address of a list", () => {
  it("keeps order and columns under another filter, not the page", () => {
    expect(keptOf(read("sort=name&order=desc&columns=host&columns=dates&page=3"))).toEqual([
      ["sort", "name"],
      ["order", "desc"],
      ["columns", "host"],
      ["columns", "dates"],
    ]);
    expect(keptOf(read("page=3"))).toEqual([]);
  });

  it("leaves out what is usual", () => {
    const list = read("sort=dates&page=1");
    expect(listHref("/exercises", { ...list, country: ["CHN"] })).toBe("/exercises?country=CHN");
    expect(listHref("/exercises", { ...list, page: 2 })).toBe("/exercises?page=2");
  });
});
