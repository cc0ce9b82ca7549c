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

const OTHER_NAMES: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  tabIndex: "tabindex",
  colSpan: "colspan",
  rowSpan: "rowspan",
};

const VOID = new Set(["br", "hr", "img", "input", "wbr"]);

/** What is written of a drawing. */
export interface MarkupOptions {
  /** Whether links are links; else they are groups, and styles of single elements are left out: what a picture needs. */
  readonly has_links: boolean;
}

/** A drawing as text: components without state are drawn, those of the browser left out. */
export function markupText(node: ReactNode, options: MarkupOptions): string {
  if (typeof node === "string" || typeof node === "number") return escaped(String(node));
  if (Array.isArray(node)) return node.map((each) => markupText(each, options)).join("");
  if (!isValidElement(node)) return "";
  const element = node as Drawn;
  const { type, props } = element;
  if (typeof type === "string")
    return tagText(type === "a" && !options.has_links ? "g" : type, props, options);
  const component = componentOf(element);
  return markupText(component === null ? childrenOf(element) : component(props), options);
}

/** The component of an element where it can be drawn here; null for tags, fragments and what belongs to the browser. */
export function componentOf({ type }: Drawn): Component | null {
  return typeof type === "function" && !("$$typeof" in type) ? (type as Component) : null;
}

/** What stands inside a tag or a fragment; nothing for what belongs to the browser. */
export function childrenOf({ type, props }: Drawn): ReactNode {
  return typeof type === "function" ? null : props.children;
}

function tagText(tag: string, { children, ...attributes }: Props, options: MarkupOptions): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => attributeText(name, value, options))
    .join("");
  if (VOID.has(tag)) return `<${tag}${written}>`;
  return `<${tag}${written}>${markupText(children, options)}</${tag}>`;
}

function attributeText(name: string, value: unknown, { has_links }: MarkupOptions): string {
  if (/^on[A-Z]/.test(name) || (!has_links && (name === "href" || name === "style"))) return "";
  if (name === "style" && typeof value === "object" && value !== null)
    return ` style="${escaped(styleText(value))}"`;
  if (!["string", "number", "boolean"].includes(typeof value)) return "";
  if (value === false && !name.startsWith("aria-")) return "";
  return ` ${nameOf(name)}="${escaped(String(value))}"`;
}

function styleText(style: object): string {
  return Object.entries(style)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name.startsWith("--") ? name : hyphened(name)}:${value}`)
    .join(";");
}

function nameOf(name: string): string {
  const other = OTHER_NAMES[name];
  if (other !== undefined) return other;
  return WITH_CAPITALS.has(name) ? name : hyphened(name);
}

const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Text that XML and HTML take as it is. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
