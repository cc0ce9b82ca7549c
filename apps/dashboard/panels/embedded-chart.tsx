import type { ChartShown } from "../load/chart.ts";

/** A chart in a frame of another page: what is selected, the chart, the way to the site. */
export function EmbeddedChart({ shown }: { readonly shown: ChartShown }) {
  const { element, selection, home, version, faults } = shown;
  return (
    <div className="embedded flex flex-col gap-1">
      <h1 className="sr-only">A chart of Drillbook</h1>
      {selection.length > 0 && (
        <p className="text-small text-muted">Selection: {selection.join("; ")}</p>
      )}
      {faults.length > 0 && (
        <p className="text-small">
          Not understood: {faults.map(({ key, value }) => `${key}=${value}`).join(", ")}
        </p>
      )}
      {element}
      <p className="text-small text-muted">
        <a href={home} target="_blank" rel="noopener">
          Drillbook: joint military exercises in the news
        </a>
        , data version {version}
      </p>
    </div>
  );
}
