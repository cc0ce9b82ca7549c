import { chromium as pw } from "@playwright/test";
import chromium from "@sparticuz/chromium";

const base = process.argv[2] ?? "http://127.0.0.1:3311";
const only = process.argv[3];
const b = await pw.launch({
  executablePath: await chromium.executablePath(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const pages: [string, string][] = [
  ["home", "/"],
  ["exercise", "/exercises/" + (process.argv[4] ?? "amber-tide-2024")],
  ["missing", "/exercises/nope"],
];
for (const scheme of ["light", "dark"] as const)
  for (const w of [1440, 390])
    for (const js of [true]) {
      const c = await b.newContext({
        colorScheme: scheme,
        viewport: { width: w, height: 900 },
        javaScriptEnabled: js,
        deviceScaleFactor: 1,
      });
      const p = await c.newPage();
      p.on("console", (m) => console.log(scheme, w, m.type(), m.text()));
      p.on("pageerror", (e) => console.log("PAGEERROR", e.message));
      for (const [n, u] of pages) {
        if (only && only !== n && only !== "all") continue;
        await p.goto(base + u);
        await p.waitForTimeout(1200);
        await p.screenshot({ path: `/tmp/team/shots/${n}-${w}-${scheme}.png`, fullPage: true });
      }
      await c.close();
    }
{
  const c = await b.newContext({
    colorScheme: "light",
    viewport: { width: 1440, height: 900 },
    javaScriptEnabled: false,
  });
  const p = await c.newPage();
  await p.goto(base + "/");
  await p.screenshot({ path: "/tmp/team/shots/home-1440-nojs.png", fullPage: true });
  await c.close();
}
await b.close();
