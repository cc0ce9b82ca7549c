import { isValidElement, type ReactElement, type ReactNode } from "react";

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };
type Drawn = ReactElement<Props>;
type Component = (props: Props) => ReactNode;

/** Attributes of SVG that are written with capitals inside. */
const WITH_CAPITALS = new Set([
  "viewBox",
  "preserveAspectRatio",
  "patternUnits",
  "patternTransform",
  "patternContentUnits",
  "clipPathUnits",
  "gradientUnits",
  "gradientTransform",
  "textLength",
  "lengthAdjust",
  "markerWidth",
  "markerHeight",
  "refX",
  "refY",
  "pathLength",
]);

/** A drawing as SVG text, for a file of its own: components without state are drawn, those of the browser left out, links are only groups. */
export function svgText(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return escaped(String(node));
  if (Array.isArray(node)) return node.map(svgText).join("");
  if (!isValidElement(node)) return "";
  const element = node as Drawn;
  const { type, props } = element;
  if (typeof type === "string") return tagText(type === "a" ? "g" : type, props);
  const component = componentOf(element);
  return svgText(component === null ? childrenOf(element) : component(props));
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
  const component = componentOf(element);
  return findDrawn(component === null ? childrenOf(element) : component(element.props), isWanted);
}

/** The component of an element where it can be drawn here; null for tags, fragments and what belongs to the browser. */
function componentOf({ type }: Drawn): Component | null {
  return typeof type === "function" && !("$$typeof" in type) ? (type as Component) : null;
}

function childrenOf({ type, props }: Drawn): ReactNode {
  return typeof type === "function" ? null : props.children;
}

function tagText(tag: string, { children, ...attributes }: Props): string {
  const written = Object.entries(attributes)
    .filter(([name, value]) => isWritten(name, value))
    .map(([name, value]) => ` ${nameOf(name)}="${escaped(String(value))}"`)
    .join("");
  const inside = svgText(children);
  return inside === "" ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

function isWritten(name: string, value: unknown): boolean {
  if (name === "href" || name === "style" || /^on[A-Z]/.test(name)) return false;
  return ["string", "number", "boolean"].includes(typeof value);
}

function nameOf(name: string): string {
  if (name === "className") return "class";
  if (WITH_CAPITALS.has(name)) return name;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Text that XML takes as it is. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
