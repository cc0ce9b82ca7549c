const STEPS = 6;

/**
 * The step of a shade, 1 to 6, that a count gets beside the highest one; 0 for none. Style sheets give each
 * step its colour and letters that can be read on it. By square roots: counts have few giants and many dwarfs.
 */
export function strengthOf(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0;
  return Math.max(1, Math.ceil(STEPS * Math.sqrt(count / most)));
}
