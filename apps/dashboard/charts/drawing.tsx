import type { ReactNode } from "react";

/** A drawing whose marks can be reached one by one: no picture as a whole, but a group with a name. As wide as its place. */
export function Drawing(props: {
  readonly className?: string;
  /** px; left out where style sheets tell it. */
  readonly height?: number;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { label, ...svg } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds no SVG
    <svg {...svg} role="group" aria-label={label} />
  );
}
