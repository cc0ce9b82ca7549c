/** Charts that can be carried off: as rows, as a picture, in a frame. */
export const CARRIED = [
  "frequency",
  "domains-over-time",
  "participants",
  "partner-matrix",
  "places-map",
  "season",
  "series-timeline",
  "timeline",
  "coverage",
  "partners-of",
  "series-editions",
] as const;

/** Whether a chart of this name can be carried off. */
export function isCarried(name: string): boolean {
  return (CARRIED as readonly string[]).includes(name);
}
