import { describe, expect, it } from "vitest";
import { datedMentions } from "../src/extract/facts/date-mentions.ts";
import { organisationSigns } from "../src/extract/facts/organisation-sign.ts";
import { shareSentences } from "../src/extract/facts/share.ts";
import { linkFrames } from "../src/extract/frames/link.ts";
import { gazetteer, readingsOf } from "./knowledge.ts";

const PUBLISHED = "2024-05-03";

function viewsOf(text: string) {
  const readings = readingsOf(text, PUBLISHED);
  return shareSentences(linkFrames(readings, gazetteer, PUBLISHED), readings);
}

describe("the exercise of an organisation", () => {
  it.each([
    ["of it", "Counter-terrorism drills of the ADMM-Plus are under way near Surabaya."],
    [
      "held within it",
      "A rescue exercise, the first to be staged within the ADMM-Plus, began near Surabaya.",
    ],
    ["that it holds", "The SCO is holding a joint drill in the Kazakh steppe."],
    ["called by its name", "The NATO exercise near Narvik began on Thursday."],
  ])("is one %s", (_what, text) => {
    expect(viewsOf(text).flatMap(organisationSigns)).toContain("of-organisation|main");
  });

  it.each([
    ["told beside its summit", "The drill began near Astana a day after the SCO summit."],
    ["of one of its members", "Hungary, a member of NATO, held a national drill near Pápa."],
    ["without any", "Chile and Peru held a joint drill near Arica."],
  ])("is none %s", (_what, text) => {
    expect(viewsOf(text).flatMap(organisationSigns)).toEqual([]);
  });
});

describe("the year in which a habit began", () => {
  const yearsOf = (text: string) =>
    viewsOf(text).flatMap((view) => datedMentions(view).map(({ date }) => date.from));

  it("is not that of one exercise", () => {
    const told =
      "The joint drills of Chile and Peru started in 2011 and have been held every year since.";
    expect(yearsOf(told)).not.toContain("2011");
    expect(yearsOf(told.replace("every year since", "annually since"))).not.toContain("2011");
  });

  it("is one where nothing says that it went on", () => {
    expect(yearsOf("The joint drill of Chile and Peru was held in 2011 near Arica.")).toContain(
      "2011",
    );
  });
});
