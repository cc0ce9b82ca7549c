import { classAt, letterClass } from "./letters.ts";

const longestGap = 16;
const comma = 44;

/**
 * Where the next word of the same phrase begins after the one from `start` to `end`, or -1. Words are parted by a hyphen, dash or
 * slash, or by spaces with one line end at most; a full stop may close a short word ("St. Petersburg"), an
 * apostrophe ("Ministers' Meeting") or a comma (see {@link hasComma}) any.
 */
export function nextWordStart(text: string, start: number, end: number): number {
  const unitClass = classAt(text, end);
  if (unitClass === letterClass.space || unitClass === letterClass.newline)
    return afterSpaces(text, end);
  if (unitClass === letterClass.hyphen) return afterHyphen(text, end + 1);
  if (unitClass === letterClass.stop) return end - start <= 4 ? afterSpaces(text, end + 1) : -1;
  if (hasComma(text, end) || unitClass === letterClass.apostrophe)
    return afterSpaces(text, end + 1);
  return isGlued(text, end, unitClass) ? end : -1;
}

/** Whether the gap at `end` begins with a comma. */
export function hasComma(text: string, end: number): boolean {
  return text.charCodeAt(end) === comma;
}

/** Signs without spaces, and what follows "U.S." at once. */
function isGlued(text: string, end: number, nextClass: number): boolean {
  if (nextClass <= letterClass.mark) return false;
  const before = classAt(text, end - 1);
  return (
    nextClass === letterClass.ideograph ||
    before === letterClass.ideograph ||
    before === letterClass.mark ||
    before === letterClass.stop
  );
}

function afterHyphen(text: string, at: number): number {
  const next = classAt(text, at) === letterClass.newline ? at + 1 : at;
  return classAt(text, next) > letterClass.mark ? next : -1;
}

function afterSpaces(text: string, from: number): number {
  let newlines = 0;
  for (let at = from; at - from < longestGap; at++) {
    const unitClass = classAt(text, at);
    if (unitClass === letterClass.newline) newlines++;
    else if (unitClass !== letterClass.space)
      return at > from && newlines < 2 && unitClass > letterClass.mark ? at : -1;
  }
  return -1;
}
