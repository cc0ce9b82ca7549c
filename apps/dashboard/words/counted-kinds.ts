type KindChoice = "exercise" | "patrol" | "all";

/** What a selection counts, as the subject of a subtitle: `Exercises (no patrols)`. */
export function kindsCounted(kind: KindChoice): string {
  if (kind === "all") return "Exercises and patrols";
  return kind === "patrol" ? "Patrols" : "Exercises (no patrols)";
}

/** What one of a selection is called. */
export function kindNoun(kind: KindChoice): string {
  return kind === "patrol" ? "patrol" : "exercise";
}
