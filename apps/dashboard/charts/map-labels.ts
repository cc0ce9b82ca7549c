/** A label that wants a place on the map; places are shares of width and height. */
export type WantedLabel = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** px from the middle of the mark to its edge: the label stands beside it. */
  readonly radius: number;
  /** Centred on its point, as the name of a sea; else beside it. */
  readonly is_centred: boolean;
};

type Box = { left: number; right: number; top: number; bottom: number };

const LETTER = 6.6;
const LINE = 15;

function boxOf(
  { text, x, y, radius, is_centred }: WantedLabel,
  width: number,
  height: number,
): Box {
  const length = text.length * LETTER;
  const left = is_centred ? x * width - length / 2 : x * width + radius + 3;
  const middle = is_centred ? y * height + radius + LINE / 2 + 1 : y * height;
  return { left, right: left + length, top: middle - LINE / 2, bottom: middle + LINE / 2 };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** The labels that have room at a width in px, those that come first before others; none is cut or lies on another. */
export function labelsThatFit<Label extends WantedLabel>(
  labels: readonly Label[],
  width: number,
  height: number,
): Label[] {
  const taken: Box[] = [];
  return labels.filter((label) => {
    const box = boxOf(label, width, height);
    const isOutside =
      box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2;
    if (isOutside || taken.some((other) => overlap(box, other))) return false;
    taken.push(box);
    return true;
  });
}
