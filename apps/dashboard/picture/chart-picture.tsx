import { cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import { BarMark } from "../charts/bar-mark.tsx";
import { ChartFrame, type ChartFrameProps, type LegendKey } from "../charts/chart-frame.tsx";
import { Hatches } from "../charts/hatches.tsx";
import { PERIOD_BOX } from "../charts/period-stack.ts";
import { RANKING_BOX } from "../charts/ranking.ts";
import { PICTURE_STYLE, painted } from "./paints.ts";
import { findDrawn, svgText } from "./svg-text.ts";
import { tableCells, tableDrawing } from "./table-drawing.tsx";
import { textLines, textWidth } from "./text-lines.ts";

/** What the picture says besides what the chart says itself. */
export type PictureWords = {
  /** The filter in a line; empty for none. */
  readonly selection: string;
  /** Where the data comes from, and the address of the page. */
  readonly source: string;
  /** Land and borders as paths, by the middle of the map. */
  readonly land: (centre: string) => string;
};

const WIDTH = 960;
const EDGE = 32;
const INSIDE = WIDTH - 2 * EDGE;

/** Room that a kind of drawing needs at its sides, as the style sheet gives it. */
const ROOM: Readonly<Record<string, readonly [left: number, right: number]>> = {
  "period-bars": [PERIOD_BOX.left, 0],
  "ranking-bars": [RANKING_BOX.name, RANKING_BOX.number],
};

/** A chart as a picture that stands for itself: heading, what is counted, filter, drawing, notes, source. Null for a chart without a drawing of the server. */
export function chartPicture(chart: ReactElement, words: PictureWords): string | null {
  const frame = findDrawn(chart, ({ type }) => type === ChartFrame);
  if (frame === null) return null;
  const props = frame.props as unknown as ChartFrameProps;
  const isStill = ({ type, props: { className } }: Drawn) =>
    type === "svg" && String(className).split(" ").includes("still");
  const drawing =
    findDrawn(props.picture, isStill) ??
    findDrawn(props.children, isStill) ??
    tableIn(props.children);
  if (drawing === null) return null;
  const page = new PicturePage();
  page.text(props.heading, "heading", 24, 30);
  page.text(props.subtitle, "subtitle", 15, 22);
  page.text(words.selection, "note", 13, 20);
  page.legend(props.legend);
  page.drawing(drawing);
  page.text(plainText(props.footnote), "note", 13, 20);
  page.text(words.source, "note", 13, 20);
  return page
    .svg(props.heading)
    .replace(/<g class="land-(\w+)"><\/g>/, (_, centre: string) => words.land(centre));
}

type Drawn = NonNullable<ReturnType<typeof findDrawn>>;

/** A table of shaded cells as a drawing; null where there is none. */
function tableIn(node: ReactNode): Drawn | null {
  const table = findDrawn(node, ({ type }) => type === "table");
  return table === null ? null : (tableDrawing(tableCells(table), INSIDE) as Drawn);
}

/** A picture that grows downwards, piece by piece. */
class PicturePage {
  readonly #pieces: string[] = [];
  #y = EDGE;

  text(words: string, className: string, size: number, step: number): void {
    for (const line of textLines(words, INSIDE, size)) {
      this.#y += step;
      this.#pieces.push(
        svgText(
          <text className={className} x={EDGE} y={this.#y - step * 0.3}>
            {line}
          </text>,
        ),
      );
    }
  }

  legend(keys: readonly LegendKey[]): void {
    if (keys.length === 0) return;
    let x = EDGE;
    this.#y += 26;
    for (const { label, fill, hatches, total } of keys) {
      const words = total === null ? label : `${label} ${total}`;
      const width = 36 + textWidth(words, 13);
      if (x + width > WIDTH - EDGE) {
        x = EDGE;
        this.#y += 22;
      }
      const y = this.#y - 15;
      this.#pieces.push(
        svgText(<BarMark x={x} y={y} width={11} height={11} fill={fill} hatches={hatches} />),
        svgText(
          <text x={x + 17} y={y + 10}>
            {words}
          </text>,
        ),
      );
      x += width;
    }
  }

  drawing(still: ReactElement<Readonly<Record<string, unknown>>>): void {
    const { className, height, viewBox } = still.props;
    const kind = String(className)
      .split(" ")
      .find((each) => each in ROOM);
    const [left, right] = ROOM[kind ?? ""] ?? [0, 0];
    const width = INSIDE - left - right;
    const tall = heightOf(height, viewBox, width);
    this.#y += 16;
    const place = { x: EDGE + left, y: this.#y, width, height: tall };
    this.#pieces.push(svgText(cloneElement(still, { ...place, overflow: "visible" })));
    this.#y += tall + 12;
  }

  svg(title: string): string {
    const height = Math.ceil(this.#y + EDGE);
    const inside = [
      svgText(<title>{title}</title>),
      `<style>${PICTURE_STYLE}</style>`,
      svgText(<Hatches />),
      svgText(<rect width={WIDTH} height={height} fill="var(--page)" />),
      ...this.#pieces,
    ].join("\n");
    const box = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
    return painted(`<svg xmlns="http://www.w3.org/2000/svg" ${box}>\n${inside}\n</svg>\n`);
  }
}

function heightOf(height: unknown, viewBox: unknown, width: number): number {
  if (typeof height === "number") return height;
  const [, , wide = 0, tall = 0] = String(viewBox)
    .split(/[\s,]+/)
    .map(Number);
  return wide > 0 ? (width * tall) / wide : width / 2;
}

/** The text of a note without its markup. */
function plainText(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(plainText).join("");
  return isValidElement<{ readonly children?: ReactNode }>(node)
    ? plainText(node.props.children)
    : "";
}
