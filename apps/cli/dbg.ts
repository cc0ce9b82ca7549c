import { loadGazetteer } from "/tmp/w/parties/packages/ingest/src/gazetteer/load.ts";
import { loadBoilerplate } from "/tmp/w/parties/packages/ingest/src/clean/boilerplate.ts";
import { clean } from "/tmp/w/parties/packages/ingest/src/clean/clean.ts";
import { assemble } from "/tmp/w/parties/packages/ingest/src/extract/extract.ts";
import { readFileSync } from "node:fs";
const dir = "/tmp/w/parties/data/gazetteer";
const { gazetteer } = await loadGazetteer(dir);
const k = { ...gazetteer, boilerplate: await loadBoilerplate(dir) };
const f = process.argv[2]; const raw = readFileSync(f,"utf8");
const j = f.endsWith(".json") ? JSON.parse(raw) : { text: raw };
const d = clean({ id: f, source_path: f, record: null, url: j.url ?? null, publisher: j.publisher ?? null, title: j.title ?? null, published: j.published ?? null, language: "en", text: j.text }, k as any) as any;
for (const c of assemble(d, k as any)) {
  const r = c.report;
  console.log("##", r.name, r.start, r.end, r.participants.join("+"), "conf", r.confidence, c.is_exercise);
  for (const x of c.judged) {
    const w = gazetteer.weights.get(x.decision)!;
    console.log("  ", x.decision, x.value, x.probability.toFixed(2), "always", w.get("always"), [...x.signs].map(s => [s, w.get(s) ?? 0] as const).filter(([,v]) => Math.abs(v) > 0.15).sort((a,b)=>Math.abs(b[1])-Math.abs(a[1])).slice(0,12).map(([s,v])=>`${s} ${v.toFixed(2)}`).join("; "));
  }
}
