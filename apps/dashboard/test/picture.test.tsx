import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OverviewRow } from "@drillbook/model";
import { describe, expect, it } from "vitest";
import { readChart } from "../charts/chart-params.ts";
import { Frequency } from "../charts/frequency.tsx";
import { readFilter } from "../filters/filter-params.ts";
import { chartPicture } from "../picture/chart-picture.tsx";
import { PAINTS } from "../picture/paints.ts";
import { svgText } from "../picture/svg-text.ts";
import { textLines } from "../picture/text-lines.ts";

const numbers: OverviewRow = {
  exercise_count: 6,
  patrol_count: 2,
  undated_count: 0,
  country_count: 2,
  article_count: 12,
  source_count: 4,
  first_year: 2022,
  last_year: 2024,
  latest_report: "2024-03-16",
};
const rows = [
  { period: "2022", part: "exercise", amount: 5 },
  { period: "2024", part: "exercise", amount: 1 },
  { period: "2024", part: "patrol", amount: 2 },
] as const;
const gaps = { undated_count: 0, imprecise_count: 0, unmeasured_count: 0 };
const values = { filter: readFilter({}), chart: readChart({}) };

describe("a picture of a chart", () => {
  const chart = <Frequency rows={rows} articles={[]} {...{ gaps, numbers, values }} />;
  const svg =
    chartPicture(chart, {
      selection: "Selection: A & B",
      source: "Drillbook 1.0",
      land: () => "",
    }) ?? "";

  it("is well-formed and stands for itself", () => {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
    expect(svg).toContain("Exercises peaked in 2022, with 5");
    expect(svg).toContain("Selection: A &amp; B");
    expect(svg).toContain("12 news articles from 4 publishers");
    expect(svg).toContain("Drillbook 1.0");
  });

  it("has the marks of the drawing, with colours in the place of their names", () => {
    expect(svg.match(/class="mark"/g)).toHaveLength(3 + 3);
    expect(svg).toContain("<title>2022, Exercises: 5</title>");
    expect(svg).not.toContain("var(--");
  });

  it("has the colours of the light theme", () => {
    const css = readFileSync(join(import.meta.dirname, "../app/theme.css"), "utf8");
    const light = css.slice(0, css.indexOf("@media"));
    const found = [...light.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]);
    expect(PAINTS).toEqual(Object.fromEntries(found));
  });
});

describe("SVG text", () => {
  it("writes attributes as SVG does, leaves out links, styles and what acts", () => {
    const link = (
      <a href="/x" onClick={() => undefined}>
        <text textAnchor="end" className="tick" style={{ color: "red" }}>
          {"<1 & 2>"}
        </text>
        {null}
        {false}
      </a>
    );
    expect(svgText(link)).toBe(
      '<g><text text-anchor="end" class="tick">&lt;1 &amp; 2&gt;</text></g>',
    );
  });

  it("keeps names that SVG writes with capitals", () => {
    expect(svgText(<pattern patternUnits="userSpaceOnUse" id="x" />)).toBe(
      '<pattern patternUnits="userSpaceOnUse" id="x"></pattern>',
    );
  });
});

describe("lines of text", () => {
  it("break at spaces, and never within a word", () => {
    expect(textLines("aaaa bbbb cccc", 60, 10)).toEqual(["aaaa bbbb", "cccc"]);
    expect(textLines("a-very-long-word-indeed", 20, 10)).toEqual(["a-very-long-word-indeed"]);
    expect(textLines("", 60, 10)).toEqual([]);
  });
});
