const MOST_SUGGESTIONS = 5;

/** Edits (letters put in, taken out, exchanged) that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1);
      next.push(Math.min(exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The ids that somebody who wrote `wanted` may have meant, the nearest first; none where all are far. */
export function nearIds(wanted: string, ids: readonly string[]): string[] {
  const asked = wanted.toLowerCase();
  return ids
    .map((id) => ({
      id,
      distance: asked !== "" && id.includes(asked) ? 0 : editDistance(asked, id),
    }))
    .filter(({ id, distance }) => distance <= Math.max(2, Math.max(asked.length, id.length) / 3))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id }) => id);
}
