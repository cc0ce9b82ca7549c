/** Why a mark is hatched: what it counts (patrols, unknown), or that its year is not over. */
export type Hatch = "kind" | "partial";

/**
 * The two hatches of the site, defined once a page: stripes of the page's colour laid over a fill,
 * so that one pattern serves every hue.
 */
export function Hatches() {
  return (
    <svg className="hatches" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Stripes id="hatch-kind" size={5} angle={45} />
        <Stripes id="hatch-partial" size={8} angle={-45} />
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
