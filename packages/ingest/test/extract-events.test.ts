import { describe, expect, it } from "vitest";
import type { EventMention } from "../src/extract/mention.ts";
import { readingsOf } from "./knowledge.ts";

function eventsOf(text: string): EventMention[] {
  return readingsOf(text).flatMap((reading) => reading.events);
}

describe("findEvents", () => {
  it("reads the noun phrase from its article to its head", () => {
    const text = "Sailors began a joint naval exercise near the cape.";
    const [event] = eventsOf(text);
    expect(text.slice(event?.start, event?.end)).toBe("a joint naval exercise");
    expect(event).toMatchObject({ kind: "exercise", article: "indefinite", is_joint: true });
  });

  it.each([
    ["The drills ended in the harbour.", "definite"],
    ["A drill ended in the harbour.", "indefinite"],
    ["Military drills ended in the harbour.", "bare"],
  ])("tells the article of %s", (text, article) => {
    expect(eventsOf(text)[0]?.article).toBe(article);
  });

  it("sees a patrol as a patrol", () => {
    expect(eventsOf("The two fleets made a joint patrol of the strait.")[0]?.kind).toBe("patrol");
  });

  it.each([
    "The two navies also trained off the cape.",
    "Both armies are exercising in the hills.",
  ])("takes the count of those who train for a partner: %s", (text) => {
    expect(eventsOf(text)).toMatchObject([{ kind: "exercise", article: "verb" }]);
  });
});

describe("findEvents, of several", () => {
  it.each([
    "Every member apart from Chile drilled in Lima.",
    "Land forces of 18 countries were to train in Lima.",
    "On a range near Lima the two exercised for a week.",
  ])("counts subjects also in other words: %s", (text) => {
    expect(eventsOf(text)).toMatchObject([{ kind: "exercise", article: "verb" }]);
  });

  it("takes no aircraft for a patrol", () => {
    expect(eventsOf("A maritime patrol aircraft of the guests landed.")).toEqual([]);
  });

  it("takes a patrol together for a joint one", () => {
    expect(eventsOf("They would go on patrol together in the strait.")[0]).toMatchObject({
      kind: "patrol",
      is_joint: true,
    });
  });

  it("reads a term with an 'and' as one: joint search and rescue training", () => {
    const text = "They finished a joint search and rescue training on the lake.";
    const [event] = eventsOf(text);
    expect(text.slice(event?.start, event?.end)).toBe("a joint search and rescue training");
  });

  it("takes two words for an exercise in one phrase as one", () => {
    expect(eventsOf("The frigates carried out a PASSEX drill.")).toHaveLength(1);
  });

  it.each([
    "Norwegian and Swedish troops are exercising in the north.",
    "Norwegian pilots practised alongside Swedish crews.",
    "The ships of both navies exercised in company.",
    "Warships of both sides sailed together around the cape.",
    "The two coast guards made a coordinated patrol.",
    "Both navies carried out a maritime cooperative activity.",
  ])("sees training together in: %s", (text) => {
    expect(eventsOf(text)).toHaveLength(1);
  });

  it("takes a verb of training only with a partner", () => {
    expect(eventsOf("Norwegian sailors trained together with the Swedes.")).toMatchObject([
      { article: "verb", is_joint: true },
    ]);
    expect(eventsOf("The boxer trained hard for weeks.")).toEqual([]);
  });

  it("takes a weak noun only where several take part", () => {
    expect(eventsOf("The joint training lasted a week.")).toHaveLength(1);
    expect(eventsOf("The training of recruits lasted a week.")).toEqual([]);
  });

  it.each([
    ["another", "Another joint exercise was held in Oslo.", "is_other"],
    ["one of the same kind", "They met for an exercise of this type in Oslo.", "is_other"],
    ["the current one", "The present exercise is held in Oslo.", "is_current"],
    ["a habit", "They hold regular joint exercises in Oslo.", "is_generic"],
  ] as const)("knows %s", (_what, text, mark) => {
    expect(eventsOf(text)[0]).toMatchObject({ [mark]: true });
  });

  it.each([
    "The court let them exercise the right to vote.",
    "Oil drilling began off the coast.",
    "A fire drill emptied the school.",
    "Physical exercise is good for the heart.",
    "Each shareholder may exercise his options in May.",
    "The company began to drill off the cape.",
    "The ministers flew to Oslo together.",
    "The vote was an exercise in democracy.",
    "The army began a screening exercise in the town.",
  ])("sees no military exercise in: %s", (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
