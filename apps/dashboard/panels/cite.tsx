import { bibtex, type Cited, citation } from "../words/citation.ts";

/** How to cite a page, and its address for good, closed until asked for. */
export function Cite({ cited }: { readonly cited: Cited }) {
  return (
    <details>
      <summary className="text-accent">Cite, or link to this page</summary>
      <div className="mt-1 flex flex-col gap-1">
        <p className="max-w-text">{citation(cited)}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
        <section className="overflow-x-auto text-small" tabIndex={0} aria-label="BibTeX">
          <pre>{bibtex(cited)}</pre>
        </section>
        <p className="max-w-text text-small text-muted">
          This address stays: if the exercise is renamed or merged with another one, it leads there.{" "}
          <a href={cited.address}>{cited.address}</a>
        </p>
      </div>
    </details>
  );
}
