import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadGazetteer } from "@drillbook/ingest";
import { createDatasetWriter, type DatasetWriter, type RowsByTable } from "@drillbook/model";
import { type SiteEvent, siteEvents } from "./site-events.ts";
import { domainRows, exerciseRow, participantRows, placeRows, reportsOf } from "./site-rows.ts";

const BATCH = 2_000;

/** What a made-up dataset is known by: another size or seed is another one. */
const versionOf = (exercises: number, seed: number) => `0.0.0-site-${exercises}-${seed}`;

/**
 * Writes a made-up dataset of so many exercises, with their parties, places, articles, reports and evidence, into the
 * folder; one that is already there is left as it is. `data` is the folder `data` of the repository.
 */
export async function writeSiteDataset(
  dir: string,
  options: { readonly data: string; readonly exercises: number; readonly seed: number },
): Promise<void> {
  const version = versionOf(options.exercises, options.seed);
  const descriptor = await readFile(join(dir, "datapackage.json"), "utf8").catch(() => "{}");
  if (JSON.parse(descriptor).version === version) return;
  const { gazetteer } = await loadGazetteer(join(options.data, "gazetteer"));
  const writer = await createDatasetWriter(dir, { version, title: "A made-up dataset" });
  try {
    const labels = new SiteLabels();
    for (const batch of batches(siteEvents(gazetteer, options.exercises, options.seed), BATCH)) {
      labels.add(batch);
      await appendEvents(writer, batch);
    }
    await labels.append(writer);
    await writer.append(
      "countries",
      [...gazetteer.countries.values()].map(({ code, name, region }) => ({
        country: code,
        name,
        region,
      })),
    );
    await writer.append(
      "organisations",
      [...gazetteer.organisations.values()].map(({ code, name, region }) => ({
        organisation: code,
        name,
        region,
      })),
    );
    await writer.finish();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}

function* batches<T>(rows: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function appendEvents(writer: DatasetWriter, events: readonly SiteEvent[]): Promise<void> {
  await writer.append("exercises", events.map(exerciseRow));
  await writer.append("participants", events.flatMap(participantRows));
  await writer.append("domains", events.flatMap(domainRows));
  await writer.append("places", events.flatMap(placeRows));
  const told = events.flatMap(reportsOf);
  await writer.append(
    "articles",
    told.map(({ article }) => article),
  );
  await writer.append(
    "reports",
    told.map(({ report }) => report),
  );
  await writer.append(
    "evidence",
    told.flatMap(({ evidence }) => evidence),
  );
}

/** The tables that sum up all others: series, and what was read of each month and publisher. */
class SiteLabels {
  readonly #series = new Map<string, RowsByTable["series"]>();
  readonly #coverage = new Map<string, RowsByTable["coverage"]>();

  add(events: readonly SiteEvent[]): void {
    for (const event of events) {
      this.#addSeries(event);
      for (const { article } of reportsOf(event)) this.#addArticle(article);
    }
  }

  #addSeries({ series, from, parties, domains }: SiteEvent): void {
    if (series === null) return;
    const known = this.#series.get(series.series_id);
    const year = from === null ? null : new Date(from * 86_400_000).getUTCFullYear();
    const years = [known?.first_year, known?.last_year, year].filter((each) => each != null);
    this.#series.set(series.series_id, {
      ...series,
      aliases: [],
      succeeds: null,
      first_year: years.length === 0 ? null : Math.min(...years),
      last_year: years.length === 0 ? null : Math.max(...years),
      exercise_count: (known?.exercise_count ?? 0) + 1,
      participants: known?.participants ?? [...parties].sort(),
      domains: known?.domains ?? [...domains].sort(),
    });
  }

  #addArticle({ published_on, publisher, language }: RowsByTable["articles"]): void {
    const month = published_on?.slice(0, 7) ?? null;
    const key = `${month} ${publisher}`;
    const known = this.#coverage.get(key)?.article_count ?? 0;
    const counts = {
      article_count: known + 1,
      with_exercises_count: known + 1,
      duplicate_count: 0,
    };
    this.#coverage.set(key, { month, publisher, language, ...counts });
  }

  async append(writer: DatasetWriter): Promise<void> {
    await writer.append("series", this.#series.values());
    await writer.append("coverage", this.#coverage.values());
  }
}
