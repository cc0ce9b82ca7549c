import { describe, expect, it } from "vitest";
import type { Decision, ValueDecision } from "../src/decisions/decision.ts";
import { anchor, cell, type More, obey, outcomes, TIDE } from "./decided-reports.ts";
import { at, report } from "./resolve-reports.ts";

const reports = [
  report("a", {
    ...TIDE,
    personnel: 500,
    host: ["NOR"],
    domains: ["naval"],
    places: [at("bodo")],
  }),
  report(
    "b",
    { ...TIDE, personnel: 500, end: "2021-05-09", status: "completed" },
    { published: "2021-05-10" },
  ),
];
const only = (...decisions: readonly Decision[]) => {
  const { exercises, rows } = obey(reports, decisions);
  const [shown] = exercises;
  if (shown === undefined || exercises.length > 1) throw new Error("one exercise expected");
  return { shown, rows };
};

describe("a decision on a cell", () => {
  it("outweighs all reports; evidence follows and the identifier stays", () => {
    const { shown, rows } = only(
      cell({ action: "set", field: "personnel", value: 900 }),
      cell({ action: "set", field: "name", value: "Nordic Wave" }),
      cell({ action: "set", field: "series_id", value: "nordic-wave" }),
      cell({ action: "set", field: "edition", value: "X" }),
      cell({ action: "set", field: "kind", value: "patrol" }),
      cell({ action: "set", field: "status", value: "cancelled" }),
      cell({ action: "set", field: "host", value: ["NOR", "SWE"] }),
    );
    expect(shown.exercise).toMatchObject({
      exercise_id: "northern-tide-2021",
      personnel: 900,
      name: "Nordic Wave",
      aliases: ["Northern Tide 2021"],
      series_id: "nordic-wave",
      edition: "X",
      kind: "patrol",
      status: "cancelled",
      status_on: null,
      host: ["NOR", "SWE"],
    });
    expect(shown.participants.every(({ is_host }) => is_host)).toBe(true);
    expect(shown.accepted.get("personnel")).toEqual(new Set(["900"]));
    expect(shown.accepted.get("name")).toEqual(new Set());
    expect(shown.accepted.get("kind")).toEqual(new Set(["patrol"]));
    expect(new Set(outcomes(rows))).toEqual(new Set(["obeyed"]));
  });

  it("moves the bounds with a date, and drops what would end before it starts", () => {
    const start = only(cell({ action: "set", field: "start_edtf", value: "2021-05-20" }));
    expect(start.shown.exercise).toMatchObject({
      start_earliest: "2021-05-20",
      end_edtf: null,
      end_latest: null,
    });
    const end = only(cell({ action: "set", field: "end_edtf", value: "2021-04" }));
    expect(end.shown.exercise).toMatchObject({
      start_edtf: null,
      end_latest: "2021-04-30",
      year: 2021,
    });
    const none = only(cell({ action: "set", field: "end_edtf", value: null }));
    expect(none.shown.exercise).toMatchObject({ end_edtf: null });
    expect(none.rows).toMatchObject([{ value: [], outcome: "obeyed" }]);
  });

  it("adds and removes members of lists", () => {
    const { shown } = only(
      cell({ action: "add", field: "participants", value: "NATO" }),
      cell({ action: "add", field: "observers", value: "DNK" }),
      cell({ action: "remove", field: "participants", value: "SWE" }),
      cell({ action: "add", field: "domains", value: "air" }),
      cell({ action: "remove", field: "domains", value: "naval" }),
    );
    expect(
      shown.participants.map(({ party, party_kind, role }) => [party, party_kind, role]),
    ).toEqual([
      ["DNK", "country", "observer"],
      ["NATO", "organisation", "participant"],
      ["NOR", "country", "participant"],
    ]);
    expect(shown.domains).toMatchObject([{ domain: "air", is_derived: false, article_count: 0 }]);
    expect(shown.accepted.get("participants")?.has("SWE")).toBe(false);
  });
});

describe("of decisions on one cell", () => {
  it("the later one holds, also where it leaves no time for the other", () => {
    const twice = only(
      cell({ action: "set", field: "personnel", value: 900 }, { date: "2024-02-01" }),
      cell({ action: "set", field: "personnel", value: 700 }, { date: "2024-01-01" }),
    );
    expect(twice.shown.exercise.personnel).toBe(900);
    expect(outcomes(twice.rows)).toEqual(["obeyed", "contradicted"]);
    expect(twice.rows[1]?.detail).toBe(
      `line ${twice.rows[0]?.line}, which is later, says otherwise`,
    );
    const reversed = only(
      cell({ action: "set", field: "start_edtf", value: "2021-06-01" }),
      cell({ action: "set", field: "end_edtf", value: "2021-05-20" }),
    );
    expect(reversed.shown.exercise).toMatchObject({
      start_edtf: "2021-05-03",
      end_edtf: "2021-05-20",
    });
    expect(outcomes(reversed.rows)).toEqual(["contradicted", "obeyed"]);
    const roles = only(
      cell({ action: "add", field: "participants", value: "DNK" }),
      cell({ action: "add", field: "observers", value: "DNK" }),
    );
    expect(outcomes(roles.rows)).toEqual(["contradicted", "obeyed"]);
  });
});

describe("the exercise of a decision", () => {
  it("is found by the reports, then by the identifier, then by what that became", () => {
    const value = { action: "set", field: "personnel", value: 900 } as const;
    const found = (more: Partial<ValueDecision>, held: More["earlier_members"] = new Map()) =>
      obey(reports, [cell(value, more)], { earlier_members: held }).rows[0];
    const was = [anchor("a-1", { name: TIDE.name, start: TIDE.start })];
    const id = "northern-tide-2021";
    expect(found({ exercise: "old-name", reports: was })).toMatchObject({ exercise_id: id });
    expect(found({ exercise: id })).toMatchObject({ exercise_id: id });
    expect(
      found({ exercise: "old-name" }, new Map([["old-name", ["a-1", "gone-1"]]])),
    ).toMatchObject({ exercise_id: id });
    expect(found({ exercise: "old-name" })).toMatchObject({
      exercise_id: null,
      outcome: "not_found",
      detail: "there is no exercise old-name and none of the reports is there",
    });
  });

  it("is not chosen by the program where it was split", () => {
    const legs = [report("a", TIDE), report("b", { ...TIDE, start: "2021-08-20" })];
    const decision = cell({ action: "set", field: "personnel", value: 900 }, { exercise: "old" });
    const ids = obey(legs, []).exercises.map(({ exercise }) => exercise.exercise_id);
    const earlier_members = new Map([["old", ["a-1", "b-1"]]]);
    const { rows } = obey(legs, [decision], { earlier_members });
    expect(rows[0]?.detail).toBe(`old is now ${ids.join(" and ")}: decide for each of them`);
  });
});
