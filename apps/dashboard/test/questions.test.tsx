import type { DomainsOverTimeRow, ParticipantsRankingRow } from "@drillbook/model";
import { cleanup, render, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { domainBars } from "../charts/domain-bars.ts";
import { DomainsOverTime } from "../charts/domains-over-time.tsx";
import { Participants } from "../charts/participants.tsx";
import { readFilter } from "../filters/filter-params.ts";
import { numbers, twinOf, valuesOf } from "./chart-fixture.ts";

afterEach(cleanup);

describe("domains over time", () => {
  const row = (year: number, domain: DomainsOverTimeRow["domain"], exercise_count: number) => ({
    year,
    domain,
    exercise_count,
    share: null,
  });
  const rows = [
    row(2023, "unknown", 1),
    row(2023, "cyber", 2),
    row(2023, "naval", 4),
    row(2024, "naval", 1),
  ];

  it("stacks domains in one order and gives each its own colour, whatever is there", () => {
    const looks = domainBars(rows, null, readFilter({})).series.map(({ key, fill }) => [key, fill]);
    expect(looks).toEqual([
      ["naval", "var(--domain-naval)"],
      ["cyber", "var(--domain-cyber)"],
      ["unknown", "var(--domain-unknown)"],
    ]);
    expect(domainBars([row(2023, "cyber", 2)], null, readFilter({})).series[0]?.fill).toBe(
      "var(--domain-cyber)",
    );
  });

  it("tells in its table what its rows say", () => {
    const { container } = render(
      <DomainsOverTime rows={rows} numbers={numbers} dated_count={6} values={valuesOf()} />,
    );
    expect(within(container).getByRole("heading").textContent).toBe("Most exercises were at sea");
    expect(twinOf(container)).toEqual([
      ["Year", "Naval", "Cyber", "Not reported"],
      ["2023", "4", "2", "1"],
      ["2024, so far", "1", "0", "0"],
    ]);
  });
});

describe("participants", () => {
  const party = (at: number): ParticipantsRankingRow => ({
    party: `C${at}`,
    party_kind: "country",
    name: at === 1 ? "A country with a very long name indeed" : `Country ${at}`,
    exercise_count: 40 - at,
    host_count: at,
    first_year: 2003,
    last_year: null,
  });
  const rows = Array.from({ length: 18 }, (_, at) => party(at));

  it("draws the first fifteen and keeps all in the table", () => {
    const { container } = render(
      <Participants rows={rows} over_time={[]} exercise_count={60} values={valuesOf()} />,
    );
    expect(container.querySelectorAll(".mark")).toHaveLength(15);
    expect(twinOf(container)).toHaveLength(19);
    expect(twinOf(container)[2]).toEqual([
      "A country with a very long name indeed",
      "39",
      "1",
      "2003",
      "",
    ]);
    expect(container.textContent).toContain("3 more parties: see the table");
  });

  it("makes bars as long as they count and cuts names that do not fit", () => {
    const { container } = render(
      <Participants
        rows={rows.slice(0, 2)}
        over_time={[]}
        exercise_count={60}
        values={valuesOf()}
      />,
    );
    const widths = [...container.querySelectorAll(".mark > rect")].map((bar) =>
      bar.getAttribute("width"),
    );
    expect(widths).toEqual(["100%", "97.5%"]);
    expect(container.querySelectorAll(".name")[1]?.textContent).toBe("A country with a ver…");
  });
});
