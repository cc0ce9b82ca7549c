import type { ReactNode } from "react";

/** A mark that leads to the rows behind it; without an address only the mark. */
export function MarkLink(props: {
  readonly href: string | null | undefined;
  /** What the mark says and where it leads, for those who do not see it; left out where its own text says it. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  if (props.href === null || props.href === undefined) return props.children;
  return (
    <a className="mark-link" href={props.href} aria-label={props.label}>
      {props.children}
    </a>
  );
}
