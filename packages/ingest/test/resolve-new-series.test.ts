import type { SeriesEditionsRow } from "@drillbook/model";
import { describe, expect, it } from "vitest";
import { newSeries } from "../src/resolve/new-series.ts";
import { GAZETTEER, report, resolveAll } from "./resolve-reports.ts";

function row(series_id: string, more: Partial<SeriesEditionsRow> = {}): SeriesEditionsRow {
  return {
    series_id,
    name: "Iron Rain",
    aliases: [],
    succeeds: null,
    kind: "exercise",
    years: ["2020", "2022"],
    exercise_count: 2,
    participants: ["CHL", "PER"],
    organisations: [],
    domains: ["land"],
    article_ids: ["a-1", "a-2"],
    publisher_count: 2,
    ...more,
  };
}

const found = (rows: readonly SeriesEditionsRow[]) =>
  newSeries(rows, GAZETTEER).map(({ series_id }) => series_id);

describe("new series", () => {
  it("are those of two years or more that the gazetteer has under no name", () => {
    const rows = [
      row("iron-rain"),
      row("one-year", { years: ["2020"], exercise_count: 3 }),
      row("northern-tide"),
      row("renamed", { name: "Nordic Wave" }),
    ];
    expect(found(rows)).toEqual(["iron-rain"]);
  });

  it("stand in the order of how sure they are: years, publishers, countries in common, names of more than a word", () => {
    const rows = [
      row("a-alone", { participants: [] }),
      row("b-plain"),
      row("c-word", { name: "Rain" }),
      row("d-years", { years: ["2019", "2020", "2021", "2022"] }),
      row("e-told-once", { publisher_count: 1 }),
    ];
    expect(found(rows)).toEqual(["d-years", "b-plain", "e-told-once", "a-alone", "c-word"]);
    for (const { certainty } of newSeries(rows, GAZETTEER)) {
      expect(certainty).toBeGreaterThan(0);
      expect(certainty).toBeLessThan(1);
    }
  });
});

describe("succession", () => {
  it("stands in the series where the one before it is in the data too", () => {
    const tide = { series_id: "northern-tide", name: "Northern Tide 2021", start: "2021" };
    const old = { series_id: "old-tide", name: "Old Tide 2009", start: "2009" };
    const both = resolveAll([report("a", tide), report("b", old)]).series;
    expect(both.map(({ series_id, succeeds }) => [series_id, succeeds])).toEqual([
      ["northern-tide", "old-tide"],
      ["old-tide", null],
    ]);
    expect(resolveAll([report("a", tide)]).series).toMatchObject([{ succeeds: null }]);
  });
});
