import { describe, expect, it } from "vitest";
import { isSiteOfDateline, ruleOfDateline } from "../src/extract/facts/dateline-signs.ts";
import { isShip } from "../src/extract/facts/place-ship.ts";
import { gazetteer, readingsOf } from "./knowledge.ts";

describe("isShip", () => {
  const shipsIn = (text: string): string[] =>
    readingsOf(text).flatMap(({ places, scene }) =>
      places.filter((place) => isShip(place, scene, gazetteer)).map(({ name }) => name),
    );

  it.each([
    ["behind a kind of ship", "They sent the destroyers Qingdao and Vladivostok.", 2],
    ["set behind a comma", "They sent a destroyer and a tanker, the Vladivostok.", 1],
    ["with its kind behind it", "He flew to the Qingdao, a guided-missile destroyer.", 1],
    ["none in a port", "The destroyer was in Qingdao, a port of the fleet.", 0],
  ])("knows a ship %s", (_where, text, count) => {
    expect(shipsIn(text)).toHaveLength(count);
  });
});

describe("ruleOfDateline", () => {
  it.each([
    ["WEXMOOR TRAINING GROUND", "places.dateline"],
    ["Ostby Air Base", "places.dateline"],
    ["CAMP SOREL", "places.dateline"],
    ["OSTBY", null],
    ["CAMPBELL", null],
  ])("knows whether a report from %s comes from the venue", (name, rule) => {
    expect(ruleOfDateline({ name })).toBe(rule);
  });
});

describe("isSiteOfDateline", () => {
  it("holds for a range of the exercise itself, not for one of an earlier exercise", () => {
    expect(isSiteOfDateline(new Set(["dateline|site"]))).toBe(true);
    expect(isSiteOfDateline(new Set(["also:dateline|site"]))).toBe(true);
    expect(isSiteOfDateline(new Set(["dateline|site", "dateline|background"]))).toBe(false);
    expect(isSiteOfDateline(new Set(["dateline|city"]))).toBe(false);
  });
});
