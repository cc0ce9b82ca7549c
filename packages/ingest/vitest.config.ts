import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "ingest",
    include: ["test/**/*.test.ts"],
    // Tests of growth compare two times; where other work goes on beside them, one of the two may be off.
    retry: 2,
  },
});
