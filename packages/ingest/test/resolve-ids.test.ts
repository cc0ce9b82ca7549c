import type { EarlierIds, RedirectRow } from "@drillbook/model";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { SourcedReport } from "../src/resolve/exercise.ts";
import { redirectsOf } from "../src/resolve/redirects.ts";
import { at, report, resolveAll } from "./resolve-reports.ts";

vi.setConfig({ testTimeout: 60_000 });

const TIDE = {
  name: "Northern Tide 2021",
  series: "Northern Tide",
  series_id: "northern-tide",
  participants: ["NOR", "SWE"],
};
const RAIN = { name: "Iron Rain", series: "Iron Rain", participants: ["CHL", "PER"] };
const UNNAMED = {
  participants: ["FIN", "SWE"],
  start: "2021-07-02",
  end: "2021-07-04",
  places: [at("bodo")],
};
const PATROL = { kind: "patrol" as const, participants: ["NOR", "SWE"], places: [at("bodo")] };

const on = (published: string) => ({ published });

/** Legs of one edition, editions, names without a year, exercises without a name, patrols; several reports of most. */
const REPORTS: readonly SourcedReport[] = [
  report("t1", { ...TIDE, start: "2021-05-03", host: ["NOR"] }, on("2021-05-01")),
  report("t2", { ...TIDE, start: "2021-05-03" }, on("2021-05-04")),
  report("t3", { ...TIDE, start: "2021-05" }, on("2021-05-06")),
  report("t4", { ...TIDE, start: "2021-08-10", host: ["SWE"] }, on("2021-08-09")),
  report("t5", { ...TIDE, start: "2021-08-10", end: "2021-08-12" }, on("2021-08-12")),
  report("t6", { ...TIDE, start: "2021-08-24", end: "2021-08-26" }, on("2021-08-25")),
  report("t7", { ...TIDE, start: "2021-11-02", places: [at("oslo")] }, on("2021-11-03")),
  report("t8", { ...TIDE, name: "Northern Tide 2023", start: "2023" }, on("2023-02-01")),
  report("t9", { ...TIDE, name: "Northern Tide 2023", start: "2023-03" }, on("2023-03-02")),
  report("t10", { ...TIDE, name: "Northern Tide", start: null }, on("2017-01-01")),
  report("t11", { ...TIDE, name: "Nordic Wave", start: null }),
  report("r1", { ...RAIN, start: "2020-04" }, on("2020-04-02")),
  report("r2", { ...RAIN, start: "2022-04" }, on("2022-04-02")),
  report("r3", RAIN, on("2022-04-20")),
  report("r4", RAIN, on("2010-04-20")),
  report("u1", UNNAMED, on("2021-07-03")),
  report("u2", { ...UNNAMED, start: "2021-07-02", participants: ["FIN", "NOR", "SWE"] }),
  report("u3", { ...UNNAMED, start: "2021-07-20", end: null }, on("2021-07-21")),
  report("u4", { ...UNNAMED, places: [at("oslo")] }, on("2021-07-05")),
  report("u5", { ...UNNAMED, places: [] }, on("2021-07-06")),
  report("u6", { ...UNNAMED, start: "2021-07", end: null, places: [] }, on("2021-07-07")),
  report("u7", { ...UNNAMED, start: null, end: null }, on("2019-07-07")),
  report("u8", { ...UNNAMED, start: "2021", end: "2021" }, on("2021-12-07")),
  report("p1", { ...PATROL, start: "2022-01-10", end: "2022-01-11" }, on("2022-01-11")),
  report("p2", { ...PATROL, start: "2022-01-10", end: "2022-01-11" }, on("2022-01-12")),
  report("p3", { ...PATROL, start: "2022-01-28" }, on("2022-01-29")),
  report("p4", { ...PATROL, start: "2022-01" }, on("2022-03-01")),
];

interface Dataset {
  /** The reports of each exercise. */
  readonly exercises: ReadonlyMap<string, readonly string[]>;
  readonly redirects: readonly RedirectRow[];
}

const NOTHING: Dataset = { exercises: new Map(), redirects: [] };

/** A dataset in memory, as it is read from a folder. */
function earlierIds({ exercises, redirects }: Dataset): EarlierIds {
  return {
    async *reports() {
      for (const [exercise_id, ids] of exercises)
        yield ids.map((report_id) => ({
          report_id,
          article_id: report_id.replace(/-\d+$/, ""),
          exercise_id,
          name: REPORTS.find((each) => each.report_id === report_id)?.report.name ?? null,
        }));
    },
    redirects: async () => [...redirects],
    members: async () => new Map(),
    close: () => undefined,
  };
}

async function build(reports: readonly SourcedReport[], before: Dataset): Promise<Dataset> {
  const { resolved } = resolveAll(reports);
  const held = new Map(
    resolved.map(({ exercise: { exercise }, reports: members }) => [
      exercise.exercise_id,
      members.map(({ report_id }) => report_id),
    ]),
  );
  const places = new Map([...held].flatMap(([id, members]) => members.map((each) => [each, id])));
  const redirects = await redirectsOf(earlierIds(before), {
    report: (id) => {
      const exercise_id = places.get(id);
      const name = reports.find(({ report_id }) => report_id === id)?.report.name ?? null;
      return exercise_id === undefined ? null : { exercise_id, name };
    },
    hasExercise: (id) => held.has(id),
  });
  return { exercises: held, redirects };
}

/** The reports at the exercises that an id leads to. */
function reportsAt(id: string, { exercises, redirects }: Dataset): readonly string[] {
  const own = exercises.get(id);
  if (own !== undefined) return own;
  const row = redirects.find(({ old_id }) => old_id === id);
  return (row?.new_ids ?? []).flatMap((each) => exercises.get(each) ?? []);
}

const ids = REPORTS.map(({ report_id }) => report_id);

/** All reports in some order, and how many of them are there after each batch. */
const growths = fc.tuple(
  fc.shuffledSubarray(ids, { minLength: ids.length }),
  fc
    .subarray(ids.map((_, index) => index).slice(1), { maxLength: 12 })
    .map((sizes) => [...sizes, ids.length]),
);

function reportsOf(wanted: readonly string[]): SourcedReport[] {
  return wanted.flatMap((id) => REPORTS.filter(({ report_id }) => report_id === id));
}

describe("identifiers, as articles are added", () => {
  it("end the same in any order and batches, and all that were ever given still lead to their reports", async () => {
    const whole = await build(REPORTS, NOTHING);
    expect(whole.exercises.size).toBeGreaterThan(15);
    await fc.assert(
      fc.asyncProperty(growths, async ([order, sizes]) => {
        const given: (readonly [string, readonly string[]])[] = [];
        let now = NOTHING;
        for (const size of sizes) {
          now = await build(reportsOf(order.slice(0, size)), now);
          given.push(...now.exercises);
        }
        expect(now.exercises).toEqual(whole.exercises);
        for (const [id, held] of given)
          expect({ id, led_to: held.filter((each) => reportsAt(id, now).includes(each)) }).toEqual({
            id,
            led_to: held,
          });
        for (const { old_id, new_ids } of now.redirects) {
          expect(now.exercises.has(old_id)).toBe(false);
          expect(new_ids.filter((id) => !now.exercises.has(id))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("are readable", async () => {
    const { exercises } = await build(REPORTS, NOTHING);
    const plain = [...exercises.keys()].map((id) => id.replace(/-[0-9a-f]{8}$/, "-#"));
    expect(plain).toMatchInlineSnapshot(`
      [
        "fin-nor-swe-2021-07-bodo",
        "fin-swe-2021-07-#",
        "fin-swe-2021-07-#",
        "fin-swe-2021-07-bodo-20",
        "fin-swe-2021-07-oslo",
        "fin-swe-2021-#",
        "fin-swe-#",
        "iron-rain-2020",
        "iron-rain-2022",
        "iron-rain-#",
        "nor-swe-patrol-2022-01-10",
        "nor-swe-patrol-2022-01-28",
        "northern-tide-2021-05",
        "northern-tide-2021-08-10",
        "northern-tide-2021-08-24",
        "northern-tide-2021-11",
        "northern-tide-2023",
        "northern-tide-#",
        "northern-tide-#",
      ]
    `);
  });
});
