import { cleanup, render, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { PeriodBars } from "../charts/period-bars.tsx";
import { PeriodBarsDrawing } from "../charts/period-bars-live.tsx";
import { everyYear, PERIOD_BOX, type PeriodStack } from "../charts/period-stack.ts";
import { periodsOf } from "../charts/periods.ts";

afterEach(cleanup);

const stack: PeriodStack = {
  axis_title: "exercises a year",
  periods: periodsOf(["2021", "2022", "2023", "2024"], "year", "2024"),
  series: [
    {
      key: "exercise",
      label: "Exercises",
      fill: "var(--mark)",
      is_hatched: false,
      counts: [2, 0, 4, 1],
      hrefs: ["/exercises?from=2021&to=2021", null, "/exercises?from=2023&to=2023", null],
    },
    {
      key: "patrol",
      label: "Patrols",
      fill: "var(--mark)",
      is_hatched: true,
      counts: [1, 0, 0, 2],
    },
  ],
};

const marks = (root: Element) =>
  [...root.querySelectorAll(".mark")].map((mark) => ({
    tip: mark.querySelector("title")?.textContent,
    height: Number(mark.querySelector("rect")?.getAttribute("height")),
    hatches: [...mark.querySelectorAll("rect[fill^='url']")].map((each) =>
      each.getAttribute("fill"),
    ),
  }));

describe("bars over time, still", () => {
  it("draws one mark for each count that is not zero, as tall as it counts", () => {
    const { container } = render(<PeriodBars stack={stack} label="Exercises" />);
    const unit = (PERIOD_BOX.height - PERIOD_BOX.top - PERIOD_BOX.bottom) / 4;
    expect(marks(container).map(({ tip, height }) => [tip, height])).toEqual([
      ["2021, Exercises: 2", 2 * unit],
      ["2021, Patrols: 1", unit],
      ["2023, Exercises: 4", 4 * unit],
      ["2024, Exercises: 1", unit],
      ["2024, Patrols: 2", 2 * unit],
    ]);
  });

  it("hatches patrols, and the running period by a hatch of its own", () => {
    const { container } = render(<PeriodBars stack={stack} label="Exercises" />);
    expect(marks(container).map((mark) => mark.hatches)).toEqual([
      [],
      ["url(#hatch-kind)"],
      [],
      ["url(#hatch-partial)"],
      ["url(#hatch-kind)", "url(#hatch-partial)"],
    ]);
  });

  it("leads from each bar to its rows, as far as a filter can tell them", () => {
    const { getAllByRole } = render(<PeriodBars stack={stack} label="Exercises" />);
    expect(
      getAllByRole("link").map((link) => [
        link.getAttribute("href"),
        link.getAttribute("aria-label"),
      ]),
    ).toEqual([
      ["/exercises?from=2021&to=2021", "2021, Exercises: 2"],
      ["/exercises?from=2023&to=2023", "2023, Exercises: 4"],
    ]);
  });

  it("keeps the place of a year in which nothing happened", () => {
    const { container } = render(<PeriodBars stack={stack} label="Exercises" />);
    const years = [...container.querySelectorAll(".year-tick")].map((tick) => tick.textContent);
    expect(years).toEqual(["2021", "2022", "2023", "2024"]);
  });

  it("draws an empty axis for no periods at all", () => {
    const none = { ...stack, periods: [], series: [] };
    const { container } = render(<PeriodBars stack={none} label="Exercises" />);
    expect(marks(container)).toEqual([]);
    expect(container.innerHTML).not.toContain("NaN");
  });
});

describe("bars over time, live", () => {
  it("draws the same marks in the same box as the still drawing", async () => {
    const { container } = render(<PeriodBarsDrawing stack={stack} label="Exercises" width={800} />);
    await waitFor(() => expect(container.querySelector(".mark")).not.toBeNull());
    const still = render(<PeriodBars stack={stack} label="Exercises" />);
    const heights = (root: Element) =>
      marks(root)
        .map((mark) => mark.height)
        .toSorted();
    expect(heights(container)).toEqual(heights(still.container));
  });
});

describe("every year", () => {
  it("fills the gaps between the first and the last", () => {
    expect(everyYear([2024, 2021])).toEqual([2021, 2022, 2023, 2024]);
    expect(everyYear([])).toEqual([]);
  });
});
