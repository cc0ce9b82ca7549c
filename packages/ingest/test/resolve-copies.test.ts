import { describe, expect, it } from "vitest";
import { groups, report, resolveAll } from "./resolve-reports.ts";

const VAGUE = { participants: ["NOR", "SWE"] };

describe("copies of one text", () => {
  it("tell of one exercise, though nothing but the text says so", () => {
    expect(groups([report("a", VAGUE), report("b", VAGUE)])).toEqual(["a", "b"]);
    const copies = [report("a", VAGUE), report("b", VAGUE, { duplicate_of: "a" })];
    expect(groups(copies)).toEqual(["a+b"]);
    expect(resolveAll(copies).matches).toMatchObject([
      { is_joined: true, rule: "same_text", score: 1, veto: null },
    ]);
  });

  it("are joined place by place: the second report of one is not the first of the other", () => {
    const second = (id: string, duplicate_of: string | null) => ({
      ...report(id, VAGUE, { duplicate_of }),
      report_id: `${id}-2`,
    });
    const reports = [
      report("a", VAGUE),
      second("a", null),
      report("b", VAGUE, { duplicate_of: "a" }),
      second("b", "a"),
    ];
    const held = resolveAll(reports).resolved.map((each) => each.reports.map((r) => r.report_id));
    expect(held.sort()).toEqual([
      ["a-1", "b-1"],
      ["a-2", "b-2"],
    ]);
  });

  it("stay apart where one was read with another name", () => {
    const named = report("b", { ...VAGUE, name: "Grey Heron", series: "Grey Heron" });
    const other = report(
      "a",
      { ...VAGUE, name: "Amber Shield", series: "Amber Shield" },
      { duplicate_of: "b" },
    );
    expect(groups([named, other])).toEqual(["a", "b"]);
  });
});
