import type { FrequencyRow } from "@drillbook/model";
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Frequency, type FrequencyProps } from "../charts/frequency.tsx";
import { numbers, twinOf, valuesOf } from "./chart-fixture.ts";

afterEach(cleanup);

const none = { undated_count: 0, imprecise_count: 0, unmeasured_count: 0 };

const row = (period: string, part: FrequencyRow["part"], amount: number) => ({
  period,
  part,
  amount,
});
const rows = [
  row("2022", "exercise", 5),
  row("2022", "patrol", 0),
  row("2023", "exercise", 0),
  row("2023", "patrol", 0),
  row("2024", "exercise", 1),
  row("2024", "patrol", 2),
];
const articles = [
  { period: "2022", article_count: 9 },
  { period: null, article_count: 3 },
];
const drawn = (props: Partial<FrequencyProps>) =>
  render(<Frequency {...{ rows, gaps: none, articles, numbers, values: valuesOf() }} {...props} />)
    .container;

describe("frequency", () => {
  it("tells in its table what its rows say, gaps as zero and the running year as such", () => {
    expect(twinOf(drawn({}))).toEqual([
      ["Year", "Exercises", "Patrols", "Articles read"],
      ["2022", "5", "0", "9"],
      ["2023", "0", "0", "0"],
      ["2024, so far", "1", "2", "0"],
    ]);
  });

  it("names its sources, what it leaves out and why a period is partial", () => {
    const gaps = { undated_count: 1, imprecise_count: 4, unmeasured_count: 2 };
    const text = drawn({ gaps, values: valuesOf({ unit: "month", measure: "days" }) }).textContent;
    expect(text).toContain("12 news articles from 4 publishers");
    expect(text).toContain("1 without a known year");
    expect(text).toContain("4 of which the year is known, but not the month");
    expect(text).toContain("2 without a known first and last day");
    expect(text).toContain("March 2024 is partial: the latest article is of 16 March 2024");
    expect(text).toContain("3 articles of unknown date");
  });

  it("calls no year partial when the latest article is younger than the last exercise", () => {
    const later = { ...numbers, latest_report: "2025-01-02" };
    expect(drawn({ numbers: later }).textContent).not.toMatch(/so far|partial/);
  });

  it("leads from each bar to exactly its rows", () => {
    const links = [...drawn({}).querySelectorAll(".period-bars a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toEqual([
      "/exercises?from=2022&to=2022",
      "/exercises?from=2024&to=2024",
      "/exercises?from=2024&to=2024&kind=patrol",
    ]);
  });
});

describe("frequency by choice", () => {
  it("draws cancelled ones as outlines, and of no told status without a link", () => {
    const status = [row("2024-07", "cancelled", 1), row("2024-07", "unknown", 2)];
    const values = valuesOf({ split: "status", unit: "month" });
    const container = drawn({ rows: status, values });
    expect(container.querySelector(".period-bars a")?.getAttribute("href")).toBe(
      "/exercises?began=2024-07&status=cancelled",
    );
    expect(container.querySelectorAll(".period-bars a")).toHaveLength(1);
    const fills = [...container.querySelectorAll(".period-bars .mark > rect:first-child")].map(
      (rect) => rect.getAttribute("fill"),
    );
    expect(fills).toContain("var(--page)");
  });

  it("offers every choice as an address that keeps the others", () => {
    const container = drawn({ values: valuesOf({ country: "CHN", unit: "month" }) });
    const hrefs = [...container.querySelectorAll(".chart-choice")].map((link) =>
      link.getAttribute("href"),
    );
    expect(hrefs).toHaveLength(10);
    expect(hrefs).toContain("/?country=CHN&unit=month&measure=days");
    expect(hrefs).toContain("/?country=CHN");
    const current = [...container.querySelectorAll(".chart-choice[aria-current]")];
    expect(current.map((link) => link.textContent)).toEqual(["Exercises", "Month", "Kind"]);
  });
});
