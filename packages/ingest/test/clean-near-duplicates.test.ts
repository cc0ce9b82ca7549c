import { describe, expect, it } from "vitest";
import { createDuplicateIndex } from "../src/clean/near-duplicates.ts";

const report = `Ships of two navies left Portovia on 12 July 2024 for the exercise Northern Bell, in which 1,400 sailors
practise rescue, escort and the defence of a convoy. The host sends a destroyer, two frigates and a tanker, the guests
a cutter and a submarine. Until 19 July they will be in the northern bay, where helicopters of the coast guard watch
over the range. An admiral called it the largest drill since the pact of 1998, and said that no other country was its target.`;

const other = `The air forces of three countries opened a meeting of pilots in Landia on Monday. For nine days they will
fly at night, refuel in the air and look for a crew that has bailed out over the mountains. Guests from four more
countries watch. The base had been closed for repairs since the winter, and its runway is longer now by 300 metres.`;

describe("createDuplicateIndex", () => {
  it("names the earliest of the copies", () => {
    const index = createDuplicateIndex();
    expect(index.add("a", report)).toBeNull();
    expect(index.add("b", other)).toBeNull();
    expect(
      index.add("c", `The Mirror\n${report}\nLeave a reply\nHarbour master promises pier`),
    ).toBe("a");
    expect(
      index.add("d", `${report.slice(0, 330)} The Mirror's own man was on board for a day.`),
    ).toBe("a");
  });

  it("sees through a changed headline, spelling and punctuation", () => {
    const index = createDuplicateIndex();
    index.add("a", `Two navies train\n${report}`);
    const changed = report.replaceAll("practise", "practice").replaceAll(",", " –").toUpperCase();
    expect(index.add("b", `Northern Bell begins\n${changed}`)).toBe("a");
  });

  it("tells editions of a series apart that are reported in the same words", () => {
    const index = createDuplicateIndex();
    index.add("a", report);
    const next = report
      .replaceAll("12 July 2024", "3 August 2025")
      .replaceAll("19 July", "11 August")
      .replaceAll("1,400", "2,100")
      .replaceAll("1998", "1999");
    expect(index.add("b", next)).toBeNull();
  });

  it("knows an article that it has taken in before", () => {
    const index = createDuplicateIndex();
    index.add("a", report);
    expect(index.add("a", report)).toBe("a");
  });

  it("does not judge texts of a few words", () => {
    const index = createDuplicateIndex();
    index.add("a", "Two navies train in the bay");
    expect(index.add("b", "Two navies train in the bay.")).toBeNull();
  });

  it("stays fast when thousands of articles share most of their words", () => {
    const index = createDuplicateIndex();
    const started = performance.now();
    for (let article = 0; article < 3000; article += 1)
      index.add(`${article}`, `${report} ${article}`);
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
