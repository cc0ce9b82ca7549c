import type { Domain } from "../gazetteer/gazetteer.ts";
import type { Span } from "./mention.ts";
import type { Scene } from "./scene.ts";

/** Models by the letters that their makers begin with: "F/A-18F", "Su-30MKI", "P-8A", "KJ-500"; then tanks and systems against aircraft. */
const MODELS: readonly (readonly [RegExp, Domain])[] = [
  [
    /\b(?:F\/A|F|FA|JF|KF|A|AT|AV|B|C|KC|EC|RC|WC|MC|HC|CN|E|EA|EP|P|R|V|MV|CV|UH|AH|CH|HH|MH|SH|OH|MQ|RQ|Su|MiG|Tu|Il|An|Mi|Ka|Be|Yak|J|JH|Y|KJ)-\d{1,3}[A-Z]{0,3}\d?s?\b/g,
    "air",
  ],
  [/\bH-(?:6|20)[A-Z]{0,2}s?\b|\bF(?:15|16|18|22|35)[A-Z]?s?\b|\bMiG\d\ds?\b/g, "air"],
  [/\bS-(?:200|300|350|400|500)[A-Z]{0,3}\d?s?\b/g, "air"],
  [/\bT-(?:54|55|62|64|72|80|90)[A-Z]{0,3}\d?s?\b/g, "land"],
];

/** A model of aircraft, tank or air defence system that a sentence names. */
export interface Designation extends Span {
  readonly domain: Domain;
}

/** The models that a sentence names. */
export function designationsIn({ text, start, end }: Scene): Designation[] {
  const words = text.slice(start, end);
  if (!/\d/.test(words)) return [];
  return MODELS.flatMap(([pattern, domain]) =>
    Array.from(words.matchAll(pattern), ({ 0: model, index }) => ({
      start: start + index,
      end: start + index + model.length,
      domain,
    })),
  );
}
