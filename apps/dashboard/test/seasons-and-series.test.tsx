import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ParticipantsOverTime } from "../charts/participants-over-time.tsx";
import { periodOf, periodsOf } from "../charts/periods.ts";
import { Season } from "../charts/season.tsx";
import { SeriesTimeline } from "../charts/series-timeline.tsx";
import { readFilter } from "../filters/filter-params.ts";
import { periodName } from "../words/periods.ts";

afterEach(cleanup);

const filter = readFilter({});

describe("the season calendar", () => {
  const rows = [
    { year: 2023, month: 7, exercise_count: 4 },
    { year: 2025, month: 1, exercise_count: 1 },
    { year: 2025, month: null, exercise_count: 2 },
  ];

  it("has every year from the last to the first, and apart what only the year is known of", () => {
    const { container } = render(<Season rows={rows} filter={filter} />);
    const table = [...container.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent).join("|"),
    );
    expect(table).toEqual([
      "All|1||||||4||||||2",
      "2025|1||||||||||||2",
      "2024|||||||||||||",
      "2023|||||||4||||||",
    ]);
    expect(container.textContent).toContain("the 2 of which the month is not known");
    expect(container.querySelector("h2")?.textContent).toBe("Most exercises began in July");
    expect(container.querySelector("td a")?.getAttribute("href")).toBe("/exercises?began=2025-01");
  });
});

describe("series over the years", () => {
  const edition = (year: number, exercise_count = 1) => ({
    series_id: "amber-tide",
    name: "Amber Tide",
    year,
    exercise_count,
  });

  it("has a dot for each year of an edition and leaves gaps", () => {
    const rows = [edition(2021), edition(2022, 2), edition(2025)];
    const { container } = render(<SeriesTimeline rows={rows} filter={filter} />);
    const dots = [...container.querySelectorAll(".dot")].map((dot) => [
      dot.getAttribute("cx"),
      dot.getAttribute("r"),
    ]);
    expect(dots).toEqual([
      ["10%", "4"],
      ["30%", "6.5"],
      ["90%", "4"],
    ]);
    expect(container.querySelector("svg a")?.getAttribute("href")).toBe(
      "/exercises?from=2021&to=2021&series=amber-tide",
    );
    expect(container.querySelector("td:last-child")?.textContent).toBe("2021, 2022 (2), 2025");
  });
});

describe("participants over the years", () => {
  it("draws bars of one scale, none for a year without", () => {
    const count = (party: string, year: number, exercise_count: number) => ({
      party,
      party_kind: "country" as const,
      year,
      exercise_count,
    });
    const rows = [
      count("CHN", 2023, 4),
      count("CHN", 2024, 0),
      count("RUS", 2023, 1),
      count("RUS", 2024, 2),
    ];
    const names = new Map([["CHN", "China"]]);
    const { container } = render(<ParticipantsOverTime {...{ rows, names, filter }} />);
    const bars = [...container.querySelectorAll("rect")].map((bar) => bar.getAttribute("height"));
    expect(bars).toEqual(["44", "11", "22"]);
    expect(container.querySelector("p a")?.getAttribute("href")).toBe("/countries/CHN");
    const labels = [...container.querySelectorAll("svg a")].map((link) =>
      link.getAttribute("aria-label"),
    );
    expect(labels[0]).toBe("2023, China: 4 exercises");
  });
});

describe("periods", () => {
  it("are those that the rows name", () => {
    const units = ["year", "half", "quarter", "month"] as const;
    expect(units.map((unit) => periodOf("2024-06-30", unit))).toEqual([
      "2024",
      "2024-H1",
      "2024-Q2",
      "2024-06",
    ]);
    expect(units.map((unit) => periodName(periodOf("2024-12-01", unit)))).toEqual([
      "2024",
      "second half of 2024",
      "fourth quarter of 2024",
      "December 2024",
    ]);
  });

  it("label a year once, below the first of its parts, and no part of a year before it", () => {
    const keys = ["2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1"];
    const labelled = periodsOf(keys, "quarter", "2024-Q1").filter(({ is_labelled }) => is_labelled);
    expect(labelled.map(({ key, is_partial }) => [key, is_partial])).toEqual([
      ["2023-Q1", false],
      ["2024-Q1", true],
    ]);
  });
});
