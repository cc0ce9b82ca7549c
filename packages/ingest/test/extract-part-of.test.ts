import { describe, expect, it } from "vitest";
import { reportsOf } from "./knowledge.ts";

const OPENING =
  "Poland, Germany and France opened the multinational exercise Amber Shield 2024 near Ustka on 3 May 2024.";

/** Each exercise of a text with what it is a part of. */
function wholes(text: string): Record<string, string | null> {
  const reports = reportsOf(text, "2024-05-10");
  return Object.fromEntries(reports.map(({ name, part_of }) => [name ?? "-", part_of]));
}

describe("a named part of a bigger exercise", () => {
  it.each([
    [
      "a phase of it",
      "Exercise Grey Heron 2024, the naval phase of Amber Shield 2024, brought ships of Poland and Germany to Gdynia on 6 May 2024.",
    ],
    [
      "what is held as part of it",
      "On 6 May 2024 ships of Poland and Germany began Exercise Grey Heron 2024 off Gdynia as part of Amber Shield 2024.",
    ],
    [
      "what comes behind the words",
      "As part of Amber Shield 2024, ships of Poland and Germany began Exercise Grey Heron 2024 off Gdynia on 6 May 2024.",
    ],
    [
      "what is within its framework",
      "Exercise Grey Heron 2024 of Poland and Germany was held off Gdynia on 6 May 2024 within the framework of the multinational exercise Amber Shield 2024.",
    ],
  ])("is %s", (_what, sentence) => {
    expect(wholes(`${OPENING} ${sentence}`)).toEqual({
      "Amber Shield 2024": null,
      "Grey Heron 2024": "Amber Shield 2024",
    });
  });

  it.each([
    [
      "what is said to be none",
      "On 6 May 2024 ships of Poland and Germany began Exercise Grey Heron 2024 off Gdynia, which is not part of Amber Shield 2024.",
    ],
    [
      "what goes on beside it",
      "Exercise Grey Heron 2024 of Poland and Germany was held off Gdynia on 6 May 2024 alongside Amber Shield 2024.",
    ],
  ])("is not %s", (_what, sentence) => {
    expect(wholes(`${OPENING} ${sentence}`)).toMatchObject({ "Grey Heron 2024": null });
  });

  it("has the words as evidence", () => {
    const text = `${OPENING} Exercise Grey Heron 2024, the naval phase of Amber Shield 2024, brought ships of Poland and Germany to Gdynia on 6 May 2024.`;
    const evidence = reportsOf(text, "2024-05-10").flatMap((each) => each.evidence);
    const [said] = evidence.filter(({ field }) => field === "part_of");
    expect(said?.value).toBe("Amber Shield 2024");
    expect(text.slice(said?.start, said?.end)).toContain("the naval phase of Amber Shield 2024");
  });
});
