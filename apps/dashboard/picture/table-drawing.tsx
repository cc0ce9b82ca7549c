import { isValidElement, type ReactElement, type ReactNode } from "react";
import { childrenOf, componentOf } from "../charts/markup-text.ts";

/** A cell of a table as it is drawn. */
export type DrawnCell = {
  readonly words: string;
  /** How dark it is, 0 to 6. */
  readonly shade: number;
  readonly is_head: boolean;
};

const ROW = 22;
const NAMES = 150;
const HEAD = 110;
const SHADES = [0.04, 0.12, 0.21, 0.3, 0.4, 0.92, 1];
const DARK = 5;
const LONGEST = 20;

type Element = ReactElement<Readonly<Record<string, unknown>> & { readonly children?: ReactNode }>;

/** The rows of a table, components drawn. */
export function tableCells(node: ReactNode): DrawnCell[][] {
  const rows: DrawnCell[][] = [];
  walk(node, ({ type, props }) => {
    if (type === "tr") rows.push([]);
    if (type !== "td" && type !== "th") return;
    const shade = Number(/shade-(\d)/.exec(String(props.className))?.[1] ?? 0);
    rows.at(-1)?.push({ words: wordsOf(props.children), shade, is_head: type === "th" });
  });
  return rows;
}

function walk(node: ReactNode, meet: (element: Element) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, meet);
  if (!isValidElement(node)) return;
  const element = node as Element;
  meet(element);
  const component = componentOf(element);
  walk(component === null ? childrenOf(element) : component(element.props), meet);
}

function wordsOf(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(wordsOf).join("");
  return isValidElement<{ readonly children?: ReactNode }>(node)
    ? wordsOf(node.props.children)
    : "";
}

const short = (words: string) =>
  [...words].length <= LONGEST ? words : `${[...words].slice(0, LONGEST - 1).join("")}…`;

/** A table as a drawing of so many px: a name before each row, upright words above the columns where they are long. */
export function tableDrawing(rows: readonly (readonly DrawnCell[])[], width: number) {
  const [head = [], ...body] = rows;
  const isLong = head.some(({ words }) => words.length > 2);
  const top = isLong ? HEAD : ROW;
  const column = (width - NAMES) / Math.max(1, head.length - 1);
  const x = (at: number) => NAMES + (at - 1) * column;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the picture around it has one
    <svg className="still" height={top + body.length * ROW}>
      {head.map(({ words }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <text key={at} {...headPlace(x(at) + column / 2, top, isLong)}>
          {short(words)}
        </text>
      ))}
      {body.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <g key={row}>
          {cells.map((cell, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
            <Cell key={at} cell={cell} x={x(at)} y={top + row * ROW} width={column} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function headPlace(x: number, top: number, isLong: boolean) {
  const place = { x, y: top - 6 };
  if (!isLong) return { ...place, textAnchor: "middle" as const };
  return { ...place, transform: `rotate(-90 ${x} ${top - 6})`, dy: "0.35em" };
}

function Cell(props: {
  readonly cell: DrawnCell;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}) {
  const { cell, x, y, width } = props;
  const middle = y + ROW / 2;
  if (cell.is_head)
    return (
      <text x={NAMES - 8} y={middle} dy="0.35em" textAnchor="end">
        {short(cell.words)}
      </text>
    );
  const paint = { fill: "var(--mark)", fillOpacity: SHADES[cell.shade] ?? 0 };
  return (
    <>
      <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={ROW - 1} {...paint} />
      <text
        className={cell.shade >= DARK ? "on-dark" : ""}
        x={x + width / 2}
        y={middle}
        dy="0.35em"
        textAnchor="middle"
      >
        {cell.words}
      </text>
    </>
  );
}
