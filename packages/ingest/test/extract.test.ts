import { describe, expect, it, vi } from "vitest";
import type { Report } from "../src/extract/report.ts";
import { reportsOf } from "./knowledge.ts";

vi.setConfig({ testTimeout: 60_000 });

function only(text: string, published?: string | null): Report {
  const reports = reportsOf(text, published);
  expect(reports).toHaveLength(1);
  return reports[0] as Report;
}

describe("extract", () => {
  it("reads a named exercise with parties, dates, place, domain and status", () => {
    const text =
      'The joint naval exercise "Amber Tide-2024" of Norway and Sweden began off Bodø on July 12, 2024 and will run until July 19. Four frigates and a submarine take part.';
    expect(only(text)).toMatchObject({
      name: "Amber Tide-2024",
      series: "Amber Tide",
      kind: "exercise",
      status: "ongoing",
      start: "2024-07-12",
      end: "2024-07-19",
      participants: ["NOR", "SWE"],
      host: ["NOR"],
      domains: ["naval"],
    });
  });

  it("reads an unnamed exercise", () => {
    const text =
      "Soldiers from Kenya and Uganda held a joint military exercise near Nanyuki, Kenya, from June 3 to 9, 2024.";
    expect(only(text)).toMatchObject({
      name: null,
      start: "2024-06-03",
      end: "2024-06-09",
      participants: ["KEN", "UGA"],
      host: ["KEN"],
      status: "completed",
      domains: ["land"],
    });
  });

  it("keeps two names of one exercise together", () => {
    const report = only(
      'China and Russia will hold the exercise "Joint Sea-2024", also known as "Maritime Interaction-2024", in August 2024.',
    );
    expect([report.name, ...report.aliases].sort()).toEqual([
      "Joint Sea-2024",
      "Maritime Interaction-2024",
    ]);
    expect(report).toMatchObject({ start: "2024-08", end: "2024-08", status: "announced" });
  });

  it("sees a joint patrol as a patrol", () => {
    const text =
      "Chinese and Russian bombers flew a joint patrol over the Sea of Japan on July 9, 2024, the defence ministry said.";
    expect(only(text)).toMatchObject({
      kind: "patrol",
      participants: ["CHN", "RUS"],
      start: "2024-07-09",
      domains: ["air"],
      host: [],
    });
  });

  it.fails("gives an earlier edition the parties in the order of the main one (known loss)", () => {
    const reports = reportsOf(
      'Indian and French soldiers opened Exercise "Shakti 2024" in Umroi, India, on May 13, 2024. The previous Shakti was held in France in November 2021.',
      "2024-05-14",
    );
    expect(reports.map((r) => [r.start, r.participants, r.host])).toEqual([
      ["2024-05-13", ["IND", "FRA"], ["IND"]],
      ["2021-11", ["IND", "FRA"], ["FRA"]],
    ]);
  });
});

describe("extract, status and roles", () => {
  it("tells a cancelled exercise", () => {
    expect(
      only(
        "South Korea and the United States have called off the military exercise Vigilant Shield, which had been planned for December 2024.",
      ).status,
    ).toBe("cancelled");
  });

  it("tells observers from participants", () => {
    const text =
      "The navies of Brazil and Argentina began the joint exercise Fraterno in Rio de Janeiro on Monday. Chile, Peru and Uruguay have sent officers as observers.";
    expect(only(text)).toMatchObject({
      participants: ["BRA", "ARG"],
      observers: ["CHL", "PER", "URY"],
      start: "2024-07-15",
    });
  });

  it("does not take a target or a speaker for a participant", () => {
    const report = only(
      "Japan and the United States started a joint military exercise near Okinawa on Monday. North Korea condemned the drills as a rehearsal for war against Pyongyang.",
    );
    expect(report.participants).toEqual(["JPN", "USA"]);
  });

  it("keeps missile defence apart from air defence", () => {
    expect(
      only("Russia and China held a joint missile defence exercise in Moscow in May 2024.").domains,
    ).toEqual(["missile_defence"]);
    expect(
      only("Russia and Belarus held a joint air defence exercise in Minsk in May 2024.").domains,
    ).toEqual(["air"]);
  });
});

describe("extract, in detail", () => {
  it("counts editions, but not firsts in some respect", () => {
    expect(
      only("Thailand and China held their third joint military exercise in Bangkok in June 2024.")
        .ordinal,
    ).toBe(3);
    expect(
      only(
        "It is the first joint military exercise of Thailand and China in Bangkok since the pandemic, held in June 2024.",
      ).ordinal,
    ).toBeNull();
  });

  it("reads a total of people, not a figure for each side", () => {
    expect(
      only(
        "A total of 1,200 soldiers from Ghana and Togo took part in a joint military exercise in Accra in June 2024.",
      ).personnel,
    ).toBe(1200);
    expect(
      only(
        "Ghana and Togo sent 600 soldiers each to a joint military exercise in Accra in June 2024.",
      ).personnel,
    ).toBeNull();
  });

  it.each([
    [
      "talks",
      "The defence ministers of France and Italy discussed closer military cooperation in Rome on Monday.",
    ],
    [
      "an arms deal",
      "Poland signed a contract on Monday to buy tanks from South Korea for its army.",
    ],
    [
      "oil drilling",
      "The drillship began drilling off Angola for the Italian group, which exercised its option for two more wells.",
    ],
    [
      "a fire drill",
      "Soldiers and pupils took part in a fire drill at the school near the barracks on Monday.",
    ],
    [
      "a national drill",
      "The Indian Army held a military exercise with tanks in Rajasthan on Monday to test its readiness.",
    ],
    [
      "rights",
      "Citizens of France and Germany exercise their right to vote, and the army stays in its barracks.",
    ],
    ["a parade", "Troops from Mexico and Guatemala marched in a military parade on Monday."],
    ["nothing", "The mayor opened a swimming pool."],
  ])("finds no exercise in news on %s", (_what, text) => {
    expect(reportsOf(text)).toEqual([]);
  });
});
