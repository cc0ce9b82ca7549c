import { isValidElement, type ReactElement, type ReactNode } from "react";
import { childrenOf, componentOf, markupText } from "../charts/markup-text.ts";
import { Still } from "../charts/still.tsx";

type Drawn = ReactElement<Readonly<Record<string, unknown>> & { readonly children?: ReactNode }>;

/** A drawing as SVG text, for a file of its own: links are only groups. */
export function svgText(node: ReactNode): string {
  return markupText(node, { has_links: false });
}

/** The first element of a drawing that meets the condition, in the order of the document; null for none. */
export function findDrawn(node: ReactNode, isWanted: (element: Drawn) => boolean): Drawn | null {
  if (Array.isArray(node)) {
    for (const each of node) {
      const found = findDrawn(each, isWanted);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isValidElement(node)) return null;
  const element = node as Drawn;
  if (isWanted(element)) return element;
  if (element.type === Still) return findDrawn(element.props.children, isWanted);
  const component = componentOf(element);
  return findDrawn(component === null ? childrenOf(element) : component(element.props), isWanted);
}
