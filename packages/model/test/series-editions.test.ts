import { describe, expect, it } from "vitest";
import { seriesEditions } from "../src/index.ts";
import { openWorld } from "./open-world.ts";

const { dataset } = await openWorld();

describe("the editions of series", () => {
  it("are told by year, with what half of them have in common and the articles about them", async () => {
    expect(await seriesEditions(dataset)).toEqual([
      {
        series_id: "blue-heron",
        name: "Blue Heron",
        aliases: ["Grey Heron"],
        succeeds: null,
        kind: "exercise",
        years: ["2021", "2024"],
        exercise_count: 2,
        participants: ["CHN", "RUS"],
        organisations: [],
        domains: ["air", "naval"],
        article_ids: ["a-1", "a-2", "a-3", "a-4"],
        publisher_count: 2,
      },
    ]);
  });
});
