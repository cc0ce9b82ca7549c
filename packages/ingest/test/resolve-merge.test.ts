import { describe, expect, it } from "vitest";
import { at, report, resolveAll } from "./resolve-reports.ts";

const TIDE = {
  name: "Northern Tide 2021",
  series: "Northern Tide",
  series_id: "northern-tide",
  start: "2021-05",
  participants: ["NOR", "SWE"],
};

function only(reports: Parameters<typeof resolveAll>[0]) {
  const { exercises } = resolveAll(reports);
  expect(exercises).toHaveLength(1);
  const [exercise] = exercises;
  if (exercise === undefined) throw new Error("no exercise");
  return exercise;
}

describe("a cell with one value", () => {
  it("shows what most independent sources give", () => {
    const { exercise, accepted } = only([
      report("a", { ...TIDE, personnel: 500 }, { published: "2021-05-01" }),
      report("b", { ...TIDE, personnel: 500 }, { published: "2021-05-01" }),
      report("c", { ...TIDE, personnel: 900 }, { published: "2021-05-09" }),
    ]);
    expect(exercise.personnel).toBe(500);
    expect(accepted.get("personnel")).toEqual(new Set(["500"]));
  });

  it("counts copies of one text, and articles of one publisher, once", () => {
    const { exercise } = only([
      report("a", { ...TIDE, personnel: 500 }, { publisher: "Wire", published: "2021-05-01" }),
      report("b", { ...TIDE, personnel: 500 }, { publisher: "Post", duplicate_of: "a" }),
      report("c", { ...TIDE, personnel: 500 }, { publisher: "wire ", published: "2021-05-02" }),
      report("d", { ...TIDE, personnel: 900 }, { published: "2021-05-09" }),
    ]);
    expect(exercise).toMatchObject({ personnel: 900, article_count: 4, source_count: 2 });
  });

  it("counts what comes from one agency once, the agency itself and the copies of its texts among it", () => {
    const wire = { credits: ["Wire"], published: "2021-05-02" };
    const { exercise } = only([
      report("a", { ...TIDE, personnel: 500 }, { ...wire, publisher: "Post" }),
      report("b", { ...TIDE, personnel: 500 }, { ...wire, publisher: "Wire" }),
      report("c", { ...TIDE, personnel: 500 }, { credits: ["Wire", "Other"] }),
      report("d", { ...TIDE, personnel: 500 }, { publisher: "Mirror" }),
      report("e", { ...TIDE, personnel: 500 }, { ...wire, publisher: "Sun", duplicate_of: "d" }),
      report("f", { ...TIDE, personnel: 900 }, { published: "2021-05-01" }),
      report("g", { ...TIDE, personnel: 900 }, { credits: ["Other"] }),
    ]);
    expect(exercise).toMatchObject({ personnel: 900, article_count: 7, source_count: 3 });
  });

  it("prefers the more precise of dates that agree", () => {
    const { exercise } = only([
      report("a", { ...TIDE, start: "2021" }),
      report("b", { ...TIDE, start: "2021" }),
      report("c", { ...TIDE, start: "2021-05-03" }),
    ]);
    expect(exercise.start_edtf).toBe("2021-05-03");
  });

  it("never ends before it starts", () => {
    const { exercise } = only([
      report("a", { ...TIDE, start: "2021-05-10" }),
      report("b", { ...TIDE, start: "2021-05-10" }),
      report("c", { ...TIDE, start: "2021", end: "2021-05-09" }),
    ]);
    expect(exercise).toMatchObject({ start_edtf: "2021-05-10", end_edtf: null });
  });

  it("takes the status from the latest word", () => {
    const { exercise } = only([
      report("a", { ...TIDE, status: "announced" }, { published: "2021-04-01" }),
      report("b", { ...TIDE, status: "announced" }, { published: "2021-04-02" }),
      report("c", { ...TIDE, status: "cancelled" }, { published: "2021-04-03" }),
      report("d", { ...TIDE, status: null }, { published: "2021-04-04" }),
    ]);
    expect(exercise).toMatchObject({ status: "cancelled", status_on: "2021-04-03" });
  });
});

describe("dates", () => {
  it("are bounded by what is reported, and by publication where it is over", () => {
    const { exercise } = only([
      report("a", { ...TIDE, status: "completed" }, { published: "2021-05-20" }),
    ]);
    expect(exercise).toMatchObject({
      start_earliest: "2021-05-01",
      start_latest: "2021-05-20",
      end_earliest: "2021-05-01",
      end_latest: "2021-05-20",
      date_precision: "month",
      year: 2021,
    });
  });

  it("invent no day", () => {
    const { exercise } = only([report("a", { ...TIDE, start: null, name: "Northern Tide" })]);
    expect(exercise).toMatchObject({
      start_earliest: null,
      end_latest: null,
      date_precision: "unknown",
      year: null,
      first_reported_on: null,
    });
  });

  it("give an exercise over New Year the year of its start", () => {
    const { exercise } = only([report("a", { ...TIDE, start: "2020-12-28", end: "2021-01-03" })]);
    expect(exercise).toMatchObject({ year: 2020, exercise_id: "northern-tide-2020" });
  });
});

describe("lists", () => {
  it("hold what any report gives, with the number of articles", () => {
    const { participants, places, domains, forces, accepted } = only([
      report("a", {
        ...TIDE,
        observers: ["DNK"],
        organisations: ["NATO"],
        host: ["NOR"],
        places: [at("bodo")],
        domains: ["naval"],
        derived_domains: ["naval"],
      }),
      report("b", { ...TIDE, participants: ["NOR", "FIN"], places: [at("bodo")] }),
      report("c", { ...TIDE, participants: ["NOR", "DNK"], domains: ["naval", "air"] }),
    ]);
    expect(participants.map((row) => [row.party, row.role, row.article_count])).toEqual([
      ["DNK", "participant", 2],
      ["FIN", "participant", 1],
      ["NATO", "participant", 1],
      ["NOR", "participant", 3],
      ["SWE", "participant", 1],
    ]);
    expect(participants.find((row) => row.party === "NATO")?.party_kind).toBe("organisation");
    expect(participants.filter((row) => row.is_host).map((row) => row.party)).toEqual(["NOR"]);
    expect(places).toMatchObject([{ place: "Bodø", country: "NOR", article_count: 2 }]);
    expect(domains.map((row) => [row.domain, row.is_derived])).toEqual([
      ["naval", false],
      ["air", false],
    ]);
    expect(forces).toEqual([]);
    expect(accepted.get("observers")).toEqual(new Set());
  });

  it("give each force the number that most sources give", () => {
    const force = { party: "NOR", category: "ship", type: "frigate", unit_name: null } as const;
    const two = { ...force, count_min: 2, count_max: 2 };
    const { forces, accepted } = only([
      report("a", { ...TIDE, forces: [two] }),
      report("b", { ...TIDE, forces: [{ ...two }] }),
      report("c", { ...TIDE, forces: [{ ...force, count_min: 3, count_max: null }] }),
    ]);
    expect(forces).toMatchObject([{ count_min: 2, count_max: 2, article_count: 3 }]);
    expect(accepted.get("forces")).toEqual(new Set(["NOR:ship:frigate::2-2"]));
  });
});

describe("identifiers", () => {
  const ids = (reports: Parameters<typeof resolveAll>[0]) =>
    resolveAll(reports).exercises.map(({ exercise }) => exercise.exercise_id);

  it("are made of series and year, else of parties, month and place", () => {
    const unnamed = { participants: ["SWE", "NOR"], start: "2021-07-02", places: [at("bodo")] };
    expect(ids([report("a", TIDE)])).toEqual(["northern-tide-2021"]);
    expect(ids([report("a", unnamed)])).toEqual(["nor-swe-2021-07-bodo"]);
    expect(ids([report("a", { ...unnamed, kind: "patrol" })])).toEqual(["nor-swe-patrol-2021-07"]);
    expect(ids([report("a", {})])).toEqual(["unknown"]);
  });

  it("of legs get the month behind them, those of the same data a hash", () => {
    const may = report("a", { ...TIDE, start: "2021-05-03" });
    const august = report("b", { ...TIDE, start: "2021-08-03" });
    expect(ids([may, august])).toEqual(["northern-tide-2021-05", "northern-tide-2021-08"]);
    const twins = ids([report("a", {}), report("b", {})]);
    expect(new Set(twins).size).toBe(2);
    for (const id of twins) expect(id).toMatch(/^unknown-[0-9a-f]{8}$/);
  });
});

describe("series", () => {
  it("are counted from the data and named by the gazetteer", () => {
    const { series } = resolveAll([
      report("a", { ...TIDE, domains: ["naval"] }),
      report("b", { ...TIDE, series: "Nordic Wave", name: "Nordic Wave 2023", start: "2023" }),
      report("c", { name: "Iron Rain", series: "Iron Rain", participants: ["CHL"] }),
    ]);
    expect(series).toEqual([
      {
        series_id: "iron-rain",
        name: "Iron Rain",
        aliases: [],
        succeeds: null,
        first_year: null,
        last_year: null,
        exercise_count: 1,
        participants: ["CHL"],
        domains: [],
      },
      {
        series_id: "northern-tide",
        name: "Northern Tide",
        aliases: ["Nordic Wave"],
        succeeds: null,
        first_year: 2021,
        last_year: 2023,
        exercise_count: 2,
        participants: ["NOR", "SWE"],
        domains: ["naval"],
      },
    ]);
  });
});
