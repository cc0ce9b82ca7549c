"use client";

import { usePathname } from "next/navigation";
import { useState, useSyncExternalStore } from "react";
import { useChartSelection } from "./chart-selection.tsx";

const FORMATS = ["csv", "parquet", "json", "svg"] as const;
const PICTURE_SCALE = 2;

const never = () => () => undefined;

/** What can be carried off from a chart: its rows, its picture, a link to it, a frame for another page. */
export function ChartActions(props: {
  readonly id: string;
  /** What of, where a chart stands in the frame of another one. */
  readonly of?: string;
}) {
  const { id, of } = props;
  const { search, is_of_page } = useChartSelection();
  const here = `${usePathname() ?? "/"}${is_of_page ? "" : search}#${id}`;
  const file = (format: string) => `/data/chart/${id}.${format}${search}`;
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
  return (
    <details className="actions mt-0.5" data-chart={id}>
      <summary className="text-small text-accent">
        Download, link, embed{of === undefined ? "" : `: ${of}`}
      </summary>
      <div className="mt-1 flex flex-col gap-1 text-small">
        <ul className="flex flex-wrap items-baseline gap-x-2" aria-label="Download">
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={file(format)} download={`drillbook-${id}.${format}`}>
                {NAMES[format]}
              </a>
            </li>
          ))}
          {origin !== "" && (
            <li>
              <PngButton id={id} svg={file("svg")} />
            </li>
          )}
          <li>
            <a href={`/embed/${id}${search}`}>Page to embed</a>
          </li>
        </ul>
        {origin !== "" && (
          <Copies link={`${origin}${here}`} frame={`${origin}/embed/${id}${search}`} />
        )}
      </div>
    </details>
  );
}

const NAMES: Readonly<Record<(typeof FORMATS)[number], string>> = {
  csv: "CSV",
  parquet: "Parquet",
  json: "JSON",
  svg: "SVG",
};

function PngButton({ id, svg }: { readonly id: string; readonly svg: string }) {
  const [said, say] = useState("");
  const save = () => {
    say("drawing");
    savePng(svg, `drillbook-${id}.png`).then(
      () => say(""),
      () => say("could not be drawn"),
    );
  };
  return (
    <>
      <button type="button" className="as-link" onClick={save}>
        PNG
      </button>
      <span role="status"> {said}</span>
    </>
  );
}

/** Draws the picture of the server on a canvas and hands it over as a file. */
async function savePng(svg: string, name: string): Promise<void> {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * PICTURE_SCALE;
  canvas.height = image.naturalHeight * PICTURE_SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the canvas gave no picture");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Copies({ link, frame }: { readonly link: string; readonly frame: string }) {
  const code = `<iframe src="${frame}" title="Drillbook chart" width="100%" height="480" style="border:0"></iframe>`;
  return (
    <>
      <Copy label="Link to this chart" text={link} />
      <Copy label="Code to embed it" text={code} />
    </>
  );
}

function Copy({ label, text }: { readonly label: string; readonly text: string }) {
  const [said, say] = useState("");
  const copy = () => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    done.then(
      () => say("copied"),
      () => say("select it and copy it by key"),
    );
  };
  return (
    <p className="flex flex-wrap items-center gap-x-1">
      <label className="flex min-w-0 grow items-center gap-x-1">
        <span className="shrink-0">{label}</span>
        <input
          className="copied"
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <button type="button" className="as-link" onClick={copy} aria-label={`Copy: ${label}`}>
        Copy
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
