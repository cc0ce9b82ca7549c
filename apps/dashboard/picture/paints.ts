/** Colours of the light theme, as `app/theme.css` has them: a picture travels without style sheets. */
export const PAINTS: Readonly<Record<string, string>> = {
  page: "#fdfcfa",
  ink: "#1b1f23",
  muted: "#585f66",
  rule: "#e3e0d9",
  baseline: "#8f8d86",
  land: "#eceae4",
  "border-line": "#d3d0c8",
  accent: "#1d4f91",
  mark: "#44576a",
  "mark-second": "#7f8e9d",
  "domain-naval": "#4477aa",
  "domain-air": "#2490b6",
  "domain-land": "#228833",
  "domain-missile-defence": "#e0485c",
  "domain-cyber": "#aa3377",
  "domain-space": "#998800",
  "domain-unknown": "#7d8288",
};

/** Puts the colours in the place of their names. */
export function painted(svg: string): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (name, key: string) => PAINTS[key] ?? name);
}

/** What the style sheet of the site says of drawings, for a wide picture. */
export const PICTURE_STYLE = `
text { font-family: Inter, system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: var(--ink); font-size: 13px; }
.heading { font-size: 24px; font-weight: 600; }
.subtitle { font-size: 15px; fill: var(--muted); }
.note, .tick, .axis-title { fill: var(--muted); }
.tick { font-variant-numeric: tabular-nums; }
.gridline { stroke: var(--rule); }
.baseline { stroke: var(--baseline); }
.mark > rect:first-child { stroke: var(--page); }
.stripe { fill: var(--page); }
.span { opacity: 0.5; }
.land { fill: var(--land); }
.borders { fill: none; stroke: var(--border-line); stroke-width: 0.6; }
.spot, .dot { fill: var(--mark); stroke: var(--page); }
.ring { fill: var(--mark); fill-opacity: 0.1; stroke: var(--mark); stroke-width: 1.5; }
.map-label { stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
.water { font-style: italic; fill: var(--muted); }
.least { stroke: var(--mark); stroke-width: 2; }
.open-end { fill: var(--page); stroke: var(--mark); stroke-width: 1.5; }
.seen { stroke: var(--baseline); stroke-dasharray: 2 3; }
.coverage-bar { fill: var(--mark-second); }
.small-line { fill: none; stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.on-dark { fill: var(--page); }
.year-tick, .year-axis .tick-wide { display: none; }
.tick-wide, .year-axis .tick-medium { display: inline; }
`;
