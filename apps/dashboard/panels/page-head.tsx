import type { ReactNode } from "react";

/** The head of a page: what it is about, and what is known of it in one line. */
export function PageHead(props: {
  readonly heading: string;
  readonly facts: readonly string[];
  /** Further facts that lead somewhere or are drawn. */
  readonly children?: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-2">
      <h1 className="max-w-text text-title font-semibold sm:text-head">{props.heading}</h1>
      <ul className="facts">
        {props.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {props.children}
      </ul>
    </div>
  );
}

/** A part of a page with its heading and what it shows. */
export function Part(props: {
  readonly id: string;
  readonly heading: string;
  readonly subtitle?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id} className="text-title font-semibold">
        {props.heading}
      </h2>
      {props.subtitle !== undefined && <p className="mt-0.5 text-muted">{props.subtitle}</p>}
      <div className="mt-2">{props.children}</div>
    </section>
  );
}
