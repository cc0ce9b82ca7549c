import type { PartnerMatrix as Matrix, PlacesMapRow } from "@drillbook/model";
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { labelsThatFit } from "../charts/map-labels.ts";
import { MAP } from "../charts/map-projection.ts";
import { viewOf } from "../charts/map-view.ts";
import { PartnerMatrix } from "../charts/partner-matrix.tsx";
import { clusteredOrder } from "../charts/partner-order.ts";
import { PlacesMap } from "../charts/places-map.tsx";
import { strengthOf } from "../charts/strength.ts";
import { readFilter } from "../filters/filter-params.ts";

afterEach(cleanup);

const filter = readFilter({});
const party = (code: string, exercise_count: number) => ({
  party: code,
  party_kind: "country" as const,
  exercise_count,
});
const pair = (party_a: string, party_b: string, exercise_count: number) => ({
  party_a,
  party_b,
  exercise_count,
});
/** Two groups that hardly meet: CHN, RUS, KAZ and NOR, USA. */
const matrix: Matrix = {
  parties: [party("CHN", 20), party("NOR", 12), party("RUS", 11), party("USA", 9), party("KAZ", 8)],
  pairs: [
    pair("CHN", "RUS", 10),
    pair("CHN", "KAZ", 7),
    pair("RUS", "KAZ", 6),
    pair("NOR", "USA", 8),
    pair("RUS", "NOR", 1),
  ],
};

describe("who with whom", () => {
  it("puts those side by side that meet often", () => {
    const order = clusteredOrder(matrix);
    expect([...order].toSorted()).toEqual(["CHN", "KAZ", "NOR", "RUS", "USA"]);
    expect(Math.abs(order.indexOf("NOR") - order.indexOf("USA"))).toBe(1);
    const group = ["CHN", "RUS", "KAZ"].map((code) => order.indexOf(code));
    expect(Math.max(...group) - Math.min(...group)).toBe(2);
    expect(clusteredOrder({ parties: [], pairs: [] })).toEqual([]);
  });

  it("tells each pair twice, with a link to the exercises of both", () => {
    const labels = { CHN: "China", RUS: "Russia" };
    const { container } = render(<PartnerMatrix {...{ matrix, labels, filter }} />);
    expect(container.querySelectorAll("td a")).toHaveLength(10);
    expect(container.querySelectorAll("th a")).toHaveLength(10);
    const [cell] = container.querySelectorAll(
      'a[href="/exercises?country=CHN&country=RUS&together=true"]',
    );
    expect(cell?.textContent).toBe("10");
    expect(cell?.getAttribute("aria-label")).toBe("China and Russia: 10 exercises");
    expect(container.querySelector("h2")?.textContent).toBe(
      "China and Russia met most often, in 10 exercises",
    );
  });

  it("shades by number, nothing for none", () => {
    expect([0, 1, 4, 50, 100].map((count) => strengthOf(count, 100))).toEqual([0, 1, 2, 5, 6]);
  });
});

const place = (name: string, place_kind: string, longitude: number, exercise_count: number) =>
  ({
    place: name,
    place_kind,
    country: null,
    latitude: 40,
    longitude,
    exercise_count,
  }) satisfies PlacesMapRow;

describe("the map of places", () => {
  const rows = [place("Sea of Japan", "sea", 135, 9), place("Vladivostok", "city", 132, 4)];
  const off_map = [
    { place: "Pacific Ocean", host: null, name: "Pacific Ocean", exercise_count: 2 },
    { place: null, host: "RUS", name: "Russia", exercise_count: 1 },
  ];

  it("draws a ring for an area and a dot for a place, by area as large as they count", () => {
    const { container } = render(<PlacesMap {...{ rows, off_map, filter }} />);
    const marks = [...container.querySelectorAll(".map circle")].map((mark) => [
      mark.getAttribute("class"),
      Number(mark.getAttribute("r")),
    ]);
    expect(marks).toEqual([
      ["ring", 12],
      ["spot", 8],
    ]);
    expect(container.querySelector(".map a")?.getAttribute("href")).toBe(
      "/exercises?place=Sea+of+Japan",
    );
    expect(container.querySelector(".map-label.water")?.textContent).toBe("Sea of Japan");
  });

  it("tells what it cannot show", () => {
    const { container } = render(<PlacesMap {...{ rows, off_map, filter }} />);
    expect(container.textContent).toContain("Pacific Ocean 2, Russia (only the host) 1");
  });

  it("has the Pacific in the middle where that cuts it closer", () => {
    const used = (longitudes: readonly number[]) =>
      render(
        <PlacesMap
          rows={longitudes.map((at) => place(`at ${at}`, "city", at, 1))}
          {...{ off_map: [], filter }}
        />,
      )
        .container.querySelector("use")
        ?.getAttribute("href");
    expect(used([135, -150])).toBe("/map/pacific.svg#land");
    expect(used([-70, 10])).toBe("/map/africa.svg#land");
  });

  it("shows the whole map for no places, and never more than there is", () => {
    expect(viewOf([])).toEqual({ x: 0, y: 0, ...MAP });
    const view = viewOf([
      [990, 20],
      [995, 25],
    ]);
    expect(view.x + view.width).toBeLessThanOrEqual(MAP.width);
    expect(view.y).toBeGreaterThanOrEqual(0);
  });

  it("drops labels that would lie on another or be cut", () => {
    const label = (text: string, x: number, y: number) => ({
      text,
      x,
      y,
      radius: 4,
      is_centred: false,
    });
    const labels = [
      label("first", 0.2, 0.5),
      label("on it", 0.22, 0.51),
      label("cut off", 0.99, 0.5),
    ];
    expect(labelsThatFit(labels, 400, 300).map(({ text }) => text)).toEqual(["first"]);
  });
});
