import { describe, expect, it } from "vitest";
import type { ReportValues } from "../src/resolve/exercise.ts";
import { report, resolveAll } from "./resolve-reports.ts";

const TIDE = {
  name: "Northern Tide 2021",
  series: "Northern Tide",
  series_id: "northern-tide",
  participants: ["NOR", "SWE"],
  start: "2021-05-03",
};
const HERON = {
  name: "Grey Heron 2021",
  series: "Grey Heron",
  participants: ["NOR", "SWE"],
  start: "2021-05-05",
};

/** Two reports of one article: of the bigger exercise, and of another one. */
function told(id: string, part: Partial<ReportValues>, whole: Partial<ReportValues> = TIDE) {
  return [report(id, whole), { ...report(id, part), report_id: `${id}-2` }];
}

function wholesOf(reports: Parameters<typeof resolveAll>[0]): Record<string, string | null> {
  const rows = resolveAll(reports).exercises.map(({ exercise }) => exercise);
  return Object.fromEntries(rows.map(({ exercise_id, part_of }) => [exercise_id, part_of]));
}

describe("the bigger exercise of a part", () => {
  it("is the one that another report of its article names so", () => {
    const reports = told("a", { ...HERON, part_of: "Northern Tide 2021" });
    expect(wholesOf(reports)).toEqual({
      "grey-heron-2021": "northern-tide-2021",
      "northern-tide-2021": null,
    });
    const { exercises } = resolveAll(reports);
    const heron = exercises.find(({ exercise }) => exercise.part_of !== null);
    expect([...(heron?.accepted.get("part_of") ?? [])]).toEqual(["Northern Tide 2021"]);
  });

  it("is found by an alias, and in every article that tells of the part", () => {
    const other = report("b", { ...HERON, series_id: null });
    const whole = { ...TIDE, aliases: ["the Tide"] };
    const reports = [...told("a", { ...HERON, part_of: "the Tide" }, whole), other];
    expect(wholesOf(reports)).toMatchObject({ "grey-heron-2021": "northern-tide-2021" });
  });

  it("is none where the article has no report of it, or it is the part itself", () => {
    expect(wholesOf([report("a", { ...HERON, part_of: "Baltic Shield" })])).toEqual({
      "grey-heron-2021": null,
    });
    const itself = told("a", { ...TIDE, part_of: TIDE.name });
    expect(wholesOf(itself)).toEqual({ "northern-tide-2021": null });
  });

  it("is the one that most independent sources name", () => {
    const wave = { ...TIDE, name: "Wave 2021", series: "Wave", series_id: null };
    const reports = [
      ...told("a", { ...HERON, part_of: TIDE.name }),
      ...told("b", { ...HERON, part_of: wave.name }, wave),
      ...told("c", { ...HERON, part_of: TIDE.name }),
    ];
    expect(wholesOf(reports)).toMatchObject({ "grey-heron-2021": "northern-tide-2021" });
  });
});
