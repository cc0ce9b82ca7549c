import { chromium as pw } from "@playwright/test";
import chromium from "@sparticuz/chromium";
import { gzipSync } from "node:zlib";
const b = await pw.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox","--disable-gpu"] });
for (const u of ["/", "/exercises/amber-tide-2024"]) {
const html = await (await fetch("http://127.0.0.1:3311"+u)).text(); console.log(u, "html", html.length, gzipSync(html).length);
const first = new Set([...html.matchAll(/<script[^>]*src="([^"]+)"[^>]*>/g)].filter(m=>!/noModule/i.test(m[0])).map(m=>m[1]));
const p = await b.newPage(); let a=0, l=0, css=0, font=0;
const jobs: Promise<void>[]=[];
p.on("response", r => jobs.push((async()=>{ const path=new URL(r.url()).pathname; const body = await r.body().catch(()=>Buffer.alloc(0)); const n=gzipSync(body).length; if (path.endsWith(".js")) { if (first.has(path)) a+=n; else { l+=n; } } if(path.endsWith(".css")) css+=n; if(path.endsWith(".woff2")) font+=body.length; })()));
await p.goto("http://127.0.0.1:3311"+u); await p.waitForTimeout(2500); await Promise.all(jobs); console.log("first js gz", a, "later js gz", l, "css gz", css, "font", font);
}
await b.close();
