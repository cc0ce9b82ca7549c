import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: { name: "dashboard", environment: "happy-dom", include: ["test/**/*.test.{ts,tsx}"] },
});
