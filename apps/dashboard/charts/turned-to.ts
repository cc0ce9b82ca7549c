/** What tells that somebody turns to a chart: a pointer over one, or any key, as the next one may lead there. */
const SIGNS = ["pointerover", "touchstart", "keydown"] as const;

let is_turned_to = false;
const waiting = new Set<() => void>();

function notice(event: Event): void {
  const isKey = event.type === "keydown";
  if (!isKey && !(event.target instanceof Element && event.target.closest(".plot"))) return;
  is_turned_to = true;
  for (const sign of SIGNS) document.removeEventListener(sign, notice);
  for (const tell of waiting) tell();
}

/** Whether somebody has turned to any chart of the site. */
export function isTurnedTo(): boolean {
  return is_turned_to;
}

/** Calls `tell` when it happens; returns how to take that back. */
export function onTurnedTo(tell: () => void): () => void {
  if (waiting.size === 0 && !is_turned_to)
    for (const sign of SIGNS) document.addEventListener(sign, notice, { passive: true });
  waiting.add(tell);
  return () => waiting.delete(tell);
}
