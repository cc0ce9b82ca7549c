import type { TimelineRow } from "@drillbook/model";
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dayOf, timeTicks } from "../charts/time-axis.ts";
import { Timeline } from "../charts/timeline.tsx";
import { spanOf } from "../charts/timeline-span.ts";
import { readFilter } from "../filters/filter-params.ts";

afterEach(cleanup);

const row = (more: Partial<TimelineRow>): TimelineRow => ({
  exercise_id: "amber-tide-2024",
  name: "Amber Tide 2024",
  kind: "exercise",
  status: "completed",
  start_edtf: "2024-07-14",
  end_edtf: "2024-07-17",
  start_earliest: "2024-07-14",
  start_latest: "2024-07-14",
  end_earliest: "2024-07-17",
  end_latest: "2024-07-17",
  participants: ["CHN", "RUS"],
  ...more,
});
const day = dayOf("2024-07-14");

describe("the bar of an exercise", () => {
  it("is sure from the first to the last day where both are known, the last one whole", () => {
    expect(spanOf(row({}))).toEqual({
      from: day,
      sure_from: day,
      sure_to: day + 4,
      to: day + 4,
      is_open: false,
    });
  });

  it("is sure only between the latest start and the earliest end", () => {
    const span = spanOf(row({ start_earliest: "2024-07-01", end_latest: "2024-07-31" }));
    expect(span).toMatchObject({ from: day - 13, sure_from: day, sure_to: day + 4, to: day + 18 });
  });

  it("is sure nowhere where only the month is known", () => {
    const month = { start_earliest: "2024-07-01", start_latest: "2024-07-31" };
    const span = spanOf(row({ ...month, end_earliest: "2024-07-01", end_latest: "2024-07-31" }));
    expect(span.sure_from).toBe(span.sure_to);
    expect(span.to - span.from).toBe(31);
  });

  it("stays open without a reported end", () => {
    const span = spanOf(row({ end_earliest: null, end_latest: null }));
    expect(span).toMatchObject({ from: day, to: day + 1, is_open: true });
  });
});

describe("the axis of time", () => {
  it("has ticks at months or years, no more than wanted", () => {
    const labels = (first: string, last: string) =>
      timeTicks(dayOf(first), dayOf(last), 6).map(({ label }) => label);
    expect(labels("2024-05-20", "2024-09-02")).toEqual(["Jun", "Jul", "Aug", "Sep"]);
    expect(labels("2023-11-03", "2025-02-01")).toEqual(["2024", "Apr", "Jul", "Oct", "2025"]);
    expect(labels("2001-02-01", "2024-02-01")).toEqual(["2005", "2010", "2015", "2020"]);
  });
});

describe("the timeline", () => {
  const drawn = (rows: readonly TimelineRow[]) =>
    render(
      <Timeline
        rows={rows}
        labels={{ CHN: "China", RUS: "Russia" }}
        filter={readFilter({ country: "CHN" })}
        total={7}
        latest_report="2024-07-15"
      />,
    ).container;

  it("leads from each bar to its exercise, and to all of the selection", () => {
    const unnamed = row({ exercise_id: "b", name: null, kind: "patrol", end_edtf: null });
    const links = [...drawn([row({}), unnamed]).querySelectorAll("a")]
      .filter((link) => link.closest(".actions") === null)
      .map((link) => [
        link.getAttribute("href"),
        link.querySelector("title")?.textContent ?? link.textContent,
      ]);
    expect(links).toEqual([
      ["/exercises/amber-tide-2024", "Amber Tide 2024, 14–17 July 2024"],
      ["/exercises/b", "Patrol of China and Russia, from 14 July 2024"],
      ["/exercises?country=CHN", "See all 7 of the selection"],
    ]);
  });

  it("draws cancelled ones as outlines and patrols hatched", () => {
    const container = drawn([
      row({ status: "cancelled" }),
      row({ exercise_id: "b", kind: "patrol" }),
    ]);
    const fills = [...container.querySelectorAll(".timeline-bar rect")].map((rect) =>
      rect.getAttribute("fill"),
    );
    expect(fills).toEqual(["var(--page)", "var(--mark)", "url(#hatch-kind)"]);
  });

  it("is a sentence for no rows", () => {
    const container = drawn([]);
    expect(container.querySelector("h2")?.textContent).toBe("No exercise has a known start");
    expect(container.querySelector(".timeline")).toBeNull();
  });
});
