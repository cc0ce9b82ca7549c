import { MAP } from "./map-projection.ts";

/** The part of the map that is shown, in its units. */
export type MapView = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const MARGIN = 40;
const LEAST_WIDTH = 260;
/** Height by width of what is shown: at least and at most. */
const FLATTEST = 0.5;
const TALLEST = 0.7;

/** The part of the map that shows all points with some land around; the whole for none. */
export function viewOf(points: readonly (readonly [number, number])[]): MapView {
  if (points.length === 0) return { x: 0, y: 0, width: MAP.width, height: MAP.height };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
  const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN];
  const wanted = Math.max(right - left, (bottom - top) / TALLEST, LEAST_WIDTH);
  const width = Math.min(wanted, MAP.width);
  const height = Math.min(Math.max(bottom - top, width * FLATTEST), MAP.height);
  const x = within((left + right - width) / 2, MAP.width - width);
  const y = within((top + bottom - height) / 2, MAP.height - height);
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** Where a point of the map lies in what is shown, as shares of its width and height. */
export function shareIn(view: MapView, [x, y]: readonly [number, number]) {
  return { x: (x - view.x) / view.width, y: (y - view.y) / view.height };
}
