import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameParts, slug } from "../src/resolve/canonical-name.ts";
import { at, groups, report, resolveAll } from "./resolve-reports.ts";

const PAIR = { participants: ["NOR", "SWE"] };
const TIDE = { ...PAIR, series: "Northern Tide", name: "Northern Tide 2021", start: "2021" };

describe("named reports", () => {
  it("are one exercise where series and year agree, however it is spelt", () => {
    const other = { ...PAIR, name: "NORDIC WAVE-2021", series: "NORDIC WAVE", start: "2021-05-03" };
    expect(groups([report("a", TIDE), report("b", other)])).toEqual(["a+b"]);
  });

  it("are two where the years differ", () => {
    const next = { ...TIDE, name: "Northern Tide 2022", start: "2022" };
    expect(groups([report("a", TIDE), report("b", next)])).toEqual(["a", "b"]);
  });

  it("are two under different names, though all else agrees", () => {
    const values = { ...PAIR, start: "2021-05-03", places: [at("bodo")], host: ["NOR"] };
    const iron = report("a", { ...values, name: "Iron Rain" });
    const stone = report("b", { ...values, name: "Stone Rain" });
    expect(groups([iron, stone])).toEqual(["a", "b"]);
  });

  it("are one under different names that a third report gives both of", () => {
    const values = { ...PAIR, start: "2021-05-03" };
    const iron = report("a", { ...values, name: "Iron Rain" });
    const stone = report("b", { ...values, name: "Stone Rain" });
    const both = report("c", { ...values, name: "Iron Rain", aliases: ["Stone Rain"] });
    expect(groups([iron, stone, both])).toEqual(["a+b+c"]);
  });

  it("are legs where the dates are apart, and a vague report joins one of them", () => {
    const may = report("a", { ...TIDE, start: "2021-05-03", end: "2021-05-07" });
    const august = report("b", { ...TIDE, start: "2021-08-20", end: "2021-08-28" });
    const vague = report("c", TIDE, { published: "2021-08-25" });
    expect(groups([may, august])).toEqual(["a", "b"]);
    expect(groups([may, august, vague])).toHaveLength(2);
    const ended = report("d", { ...TIDE, start: "2021", end: "2021-08-28" });
    expect(groups([may, august, ended])).toEqual(["a", "b+d"]);
  });

  it("are one where a day lies between them, two where two do", () => {
    const first = report("a", { ...TIDE, start: "2021-05-03", end: "2021-05-07" });
    const touching = report("b", { ...TIDE, start: "2021-05-08", end: "2021-05-09" });
    const apart = report("c", { ...TIDE, start: "2021-05-09", end: "2021-05-11" });
    expect(groups([first, touching])).toEqual(["a+b"]);
    expect(groups([first, apart])).toEqual(["a", "c"]);
  });

  it("are two in different hosts", () => {
    const norway = report("a", { ...TIDE, host: ["NOR"], places: [at("bodo")] });
    const sweden = report("b", { ...TIDE, host: ["SWE"] });
    expect(groups([norway, sweden])).toEqual(["a", "b"]);
  });

  it("are two editions where the numbers in the names differ", () => {
    const third = report("a", { ...PAIR, name: "Iron Rain III" }, { published: "2021-05-01" });
    const fourth = report("b", { ...PAIR, name: "Iron Rain IV" }, { published: "2021-06-01" });
    expect(groups([third, fourth])).toEqual(["a", "b"]);
  });

  it("are namesakes where a name that no series knows has other participants", () => {
    const north = report("a", { name: "Cooperation 2021", start: "2021", participants: ["NOR"] });
    const south = report("b", { name: "Cooperation 2021", start: "2021", participants: ["CHL"] });
    expect(groups([north, south])).toEqual(["a", "b"]);
  });
});

describe("an undated report", () => {
  const undated = { ...PAIR, name: "Iron Rain" };
  const dated = report("a", { ...undated, start: "2021-05-03", end: "2021-05-07" });

  it("joins the edition within 90 days of its publication", () => {
    const near = report("b", undated, { published: "2021-08-05" });
    const far = report("c", undated, { published: "2021-08-06" });
    expect(groups([dated, near])).toEqual(["a+b"]);
    expect(groups([dated, far])).toEqual(["a", "c"]);
  });

  it("stays apart where its publication is not known either", () => {
    expect(groups([dated, report("b", undated)])).toEqual(["a", "b"]);
  });
});

describe("unnamed reports", () => {
  const values = { ...PAIR, start: "2021-05-03", places: [at("bodo")] };

  it("are one where participants, dates and place agree", () => {
    const near = { ...values, start: "2021-05", places: [at("fauske")] };
    expect(groups([report("a", values), report("b", near)])).toEqual(["a+b"]);
    expect(groups([report("a", values), report("b", { ...TIDE, ...near })])).toEqual(["a+b"]);
  });

  it("are two where any of the three is missing", () => {
    const others = [
      { ...values, participants: ["NOR", "DNK"] },
      { ...values, start: "2021" },
      { ...values, start: "2021-07-01" },
      { ...values, places: [at("oslo")] },
      { ...values, places: [] },
      { ...values, kind: "patrol" as const },
    ];
    for (const other of others)
      expect(groups([report("a", values), report("b", other)])).toEqual(["a", "b"]);
  });
});

describe("resolve", () => {
  it("gives the same whatever the order of the reports", () => {
    const reports = [
      report("a", TIDE, { published: "2021-05-04" }),
      report(
        "b",
        { ...TIDE, start: "2021-05-03", status: "completed" },
        { published: "2021-06-01" },
      ),
      report("c", { ...TIDE, start: "2021-08-01" }, { published: "2021-08-01" }),
      report("d", { ...PAIR, start: "2021-05-03", places: [at("bodo")] }),
      report("e", { ...PAIR, start: "2021-05", places: [at("fauske")] }),
      report("f", { name: "Iron Rain", aliases: ["Nordic Wave"], start: "2021-05-03" }),
    ];
    const expected = resolveAll(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(resolveAll(shuffled)).toEqual(expected);
      }),
    );
  });

  it("gives nothing for nothing", () => {
    expect(resolveAll([])).toEqual({ resolved: [], exercises: [], series: [], matches: [] });
  });
});

describe("names", () => {
  it("lose year and number at their end", () => {
    expect(nameParts("Joint Sea-2015 (II)")).toEqual({
      canonical: "joint-sea",
      edition: 2,
      year: 2015,
      written: "2015 II",
    });
    expect(nameParts("Shaheen-X")).toMatchObject({ canonical: "shaheen", edition: 10 });
    expect(nameParts("2021")).toMatchObject({ canonical: "2021", year: null });
  });

  it("become ASCII from any script", () => {
    expect(slug("Zürich’s “Große Übung”")).toBe("zurichs-grosse-ubung");
    expect(slug("Северный прилив")).toMatch(/^[a-z]+-[a-z]+$/);
    expect(slug("«»")).toBe("");
  });
});
