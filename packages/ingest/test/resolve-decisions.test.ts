import { describe, expect, it } from "vitest";
import type { Decision, ReportAnchor } from "../src/decisions/decision.ts";
import type { ReportValues, SourcedReport } from "../src/resolve/exercise.ts";
import { anchor, obey, on, outcomes, signed, TIDE } from "./decided-reports.ts";
import { report } from "./resolve-reports.ts";

describe("a decision on two reports", () => {
  const may = report("a", TIDE);
  const august = report("b", { ...TIDE, start: "2021-08-20" });

  it("puts together what dates rule out, and takes apart what all speaks for", () => {
    const together = obey([may, august], [on("same", "a", "b")]);
    expect(together.groups).toEqual(["a+b"]);
    expect(together.matches).toMatchObject([{ is_joined: true, rule: "decision", veto: null }]);
    const copy = report("c", TIDE);
    expect(obey([may, copy], []).groups).toEqual(["a+c"]);
    const apart = obey([may, copy], [on("different", "c", "a")]);
    expect(apart.groups).toEqual(["a", "c"]);
    expect(apart.rows).toMatchObject([
      { decision: "different", report_id: "a-1", other_report_id: "c-1", outcome: "obeyed" },
    ]);
  });

  it("holds against a third report that would join both", () => {
    const reports = [may, report("b", TIDE), report("c", TIDE)];
    expect(obey(reports, [on("different", "a", "b")]).groups).toHaveLength(2);
  });

  it("is outweighed by a later one, by day and then by line", () => {
    const reports = [may, report("b", TIDE), report("c", TIDE)];
    const chain = (x: string, y: string, z: string) => [
      on("same", "a", "b", x),
      on("same", "b", "c", y),
      on("different", "a", "c", z),
    ];
    const last = obey(reports, chain("2024-01-01", "2024-01-02", "2024-01-03"));
    expect(outcomes(last.rows)).toEqual(["contradicted", "obeyed", "obeyed"]);
    expect(last.groups).toEqual(["a", "b+c"]);
    const first = obey(reports, chain("2024-01-03", "2024-01-02", "2024-01-01"));
    expect(outcomes(first.rows)).toEqual(["obeyed", "obeyed", "contradicted"]);
    expect(first.groups).toEqual(["a+b+c"]);
    expect(first.rows[2]?.detail).toBe("later decisions put them into the same exercise");
    const lines = obey(reports, chain("2024-01-01", "2024-01-01", "2024-01-01"));
    expect(outcomes(lines.rows)).toEqual(["contradicted", "obeyed", "obeyed"]);
  });

  it("is obeyed once where it is written twice", () => {
    const twice = [on("same", "a", "b"), on("same", "b", "a")];
    expect(outcomes(obey([may, august], twice).rows)).toEqual(["obeyed", "obeyed"]);
  });
});

describe("a report that was judged", () => {
  const numbered = (number: number, values: Partial<ReportValues>): SourcedReport => ({
    ...report("a", { ...TIDE, ...values }),
    report_id: `a-${number}`,
  });
  const other = report("b", { ...TIDE, start: "2021-08-20" });
  const decide = (was: Partial<ReportAnchor>): Decision => ({
    decision: "same",
    reports: [anchor("a-1", was), anchor("b-1", { name: TIDE.name, start: "2021-08-20" })],
    ...signed(),
  });

  it("is found by its name once it has another number", () => {
    const reports = [
      numbered(1, { name: "Iron Rain", series: null, series_id: null }),
      numbered(2, {}),
      other,
    ];
    const { rows, groups } = obey(reports, [decide({ name: "NORTHERN TIDE-2021", start: "2021" })]);
    expect(rows).toMatchObject([{ report_id: "a-2", other_report_id: "b-1", outcome: "obeyed" }]);
    expect(groups).toEqual(["a", "a+b"]);
  });

  it("is found by its start where the name leads to two, or to none", () => {
    const legs = [numbered(1, { start: "2021-06-07" }), numbered(2, {}), other];
    const byBoth = obey(legs, [decide({ name: TIDE.name, start: TIDE.start })]);
    expect(byBoth.rows).toMatchObject([{ report_id: "a-2", outcome: "obeyed" }]);
    const renamed = obey([numbered(2, {}), other], [decide({ start: TIDE.start })]);
    expect(renamed.rows).toMatchObject([{ report_id: "a-2", outcome: "obeyed" }]);
  });

  it("is known by its end where it tells nothing else", () => {
    const bare = { name: null, series: null, series_id: null, start: null };
    const reports = [
      numbered(1, { ...bare, end: "2021-06-09" }),
      numbered(2, { ...bare, end: "2021-05-09" }),
    ];
    const { rows } = obey([...reports, other], [decide({ start: "2021-05-09" })]);
    expect(rows).toMatchObject([{ report_id: "a-2", outcome: "obeyed" }]);
  });

  it("is told of where it is gone, and nothing else is put in its place", () => {
    const iron = numbered(1, { name: "Iron Rain", series: null, series_id: null, start: "2021" });
    const { rows, groups } = obey([iron, other], [decide({ name: TIDE.name, start: "2021" })]);
    expect(rows).toMatchObject([{ report_id: "b-1", other_report_id: null, outcome: "not_found" }]);
    expect(rows[0]?.detail).toBe("a-1 of a (Northern Tide 2021) is no longer there");
    expect(groups).toEqual(["a", "b"]);
  });

  it("is found by its article's address where the text of the article has changed", () => {
    const changed = { ...report("z", TIDE), report_id: "z-3" };
    const decision = decide({ name: TIDE.name, start: TIDE.start, url: "https://post.example/1" });
    const { rows } = obey([changed, other], [decision], { urls: { z: "https://post.example/1" } });
    expect(rows).toMatchObject([{ report_id: "b-1", other_report_id: "z-3", outcome: "obeyed" }]);
  });
});
