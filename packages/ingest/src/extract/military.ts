import type { SentenceReading } from "./sentence-reading.ts";

/** Whether a text is about the military at all and speaks of an exercise or a patrol: the gate before all else. */
export function isMilitary(readings: readonly SentenceReading[]): boolean {
  let events = 0;
  let military = 0;
  for (const reading of readings) {
    events += reading.events.length + reading.names.length;
    military += reading.scene.cues.filter(
      (cue) => cue.class === "military:word" || cue.class.startsWith("force:"),
    ).length;
    military += reading.parties.filter((p) => p.form === "force").length;
    military += reading.names.filter((n) => n.series_id !== null).length;
    military += reading.events.filter((e) => e.is_joint).length;
    if (events > 0 && military > 1) return true;
  }
  return events > 0 && military > 0;
}
