/** Why a mark is hatched: what it counts (patrols, unknown), or that its period is not over; an outline for what did not take place. */
export type Hatch = "kind" | "partial" | "outline";

/**
 * The paints of the site besides its colours, defined once a page: stripes of the page's colour laid over a
 * fill, so that one pattern serves every hue, and the fading of a bar whose first or last day is not known.
 */
export function Hatches() {
  return (
    <svg className="hatches" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Stripes id="hatch-kind" size={5} angle={45} />
        <Stripes id="hatch-partial" size={8} angle={-45} />
        <Fade id="fade-in" from={0.12} to={1} />
        <Fade id="fade-out" from={1} to={0.12} />
      </defs>
    </svg>
  );
}

function Stripes(props: { readonly id: string; readonly size: number; readonly angle: number }) {
  return (
    <pattern
      id={props.id}
      width={props.size}
      height={props.size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${props.angle})`}
    >
      <rect className="stripe" width={props.size / 2} height={props.size} />
    </pattern>
  );
}

/** From left to right, from one opacity to another. */
function Fade(props: { readonly id: string; readonly from: number; readonly to: number }) {
  return (
    <linearGradient id={props.id}>
      <stop offset="0" stopColor="var(--mark)" stopOpacity={props.from} />
      <stop offset="1" stopColor="var(--mark)" stopOpacity={props.to} />
    </linearGradient>
  );
}
