import type { Dataset } from "@drillbook/model";
import type { MapCentre } from "../../../../charts/map-projection.ts";
import type { AddressParams, FilterFault } from "../../../../filters/filter-faults.ts";
import { chartSql, readChart } from "../../../../load/chart.ts";
import { ROW_FORMATS, type RowFormat, rowFile } from "../../../../load/chart-file.ts";
import { CHART_NAMES, type CarriedChart, chartNamed } from "../../../../load/chart-questions.tsx";
import { fromDataset } from "../../../../load/request-dataset.ts";
import { landPaths } from "../../../../load/land.ts";
import { addressOf } from "../../../../load/site-address.ts";
import { chartPicture } from "../../../../picture/chart-picture.tsx";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ readonly file: string }> };

/** A chart as a file: its rows as CSV, JSON or Parquet, its picture as SVG, under the filter of the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const [, name = "", format = ""] = /^([a-z-]+)\.([a-z]+)$/.exec(file) ?? [];
  const chart = chartNamed(name);
  if (chart === undefined || !(format === "svg" || Object.hasOwn(ROW_FORMATS, format)))
    return said(404, `There is no ${file}. Charts: ${CHART_NAMES.join(", ")}; as csv, json, parquet, svg.`);
  const asked = { name, chart, params: paramsOf(new URL(request.url)), site: addressOf(request.headers) };
  const { fault, data } = await fromDataset((dataset) =>
    format === "svg" ? picture(dataset, asked) : rows(dataset, asked, format as RowFormat),
  );
  return fault === null ? data : said(503, fault.message);
}

type Asked = {
  readonly name: string;
  readonly chart: CarriedChart;
  readonly params: AddressParams;
  readonly site: string;
};

async function rows(dataset: Dataset, asked: Asked, format: RowFormat): Promise<Response> {
  const found = await chartSql(dataset, asked.chart, asked.params);
  if (found.faults.length > 0) return saidFaults(found.faults);
  return new Response(await rowFile(dataset, found.asked, format), {
    headers: headersOf(ROW_FORMATS[format], `attachment; filename="drillbook-${asked.name}.${format}"`),
  });
}

async function picture(dataset: Dataset, asked: Asked): Promise<Response> {
  const shown = await readChart(dataset, asked.name, asked.chart, asked.params);
  if (shown.faults.length > 0) return saidFaults(shown.faults);
  const svg = chartPicture(shown.element, {
    selection: shown.selection.length > 0 ? `Selection: ${shown.selection.join("; ")}` : "",
    source: `Drillbook, data version ${shown.version}. ${asked.site}${shown.home}`,
    land: (centre) => landPaths(centre as MapCentre),
  });
  if (svg === null) return said(404, `The chart ${asked.name} has no picture.`);
  return new Response(svg, {
    headers: headersOf("image/svg+xml", `inline; filename="drillbook-${asked.name}.svg"`),
  });
}

function headersOf(type: string, disposition: string) {
  return { "Content-Type": type, "Content-Disposition": disposition, "Cache-Control": "no-cache" };
}

function said(status: number, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}

function saidFaults(faults: readonly FilterFault[]): Response {
  const named = faults.map(({ key, value }) => `${key}=${value}`).join(", ");
  return said(400, `The filter asks for what cannot be read or is not in the data: ${named}.`);
}

function paramsOf({ searchParams }: URL): AddressParams {
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
}
