import { defineConfig } from "@playwright/test";
import chromium from "@sparticuz/chromium";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  workers: 1,
  forbidOnly: true,
  reporter: [["list"], ["./tally-reporter.ts"]],
  use: { launchOptions: { executablePath: await chromium.executablePath(), args: ARGS } },
});
