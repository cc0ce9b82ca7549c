import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Judged } from "../judge/judge.ts";
import { type Choice, choose, type Option } from "./choice.ts";
import type { DateFacts } from "./date-facts.ts";
import type { FrameShares } from "./share.ts";
import { statusOf } from "./status.ts";
import type { Status } from "./status-value.ts";
import { saidOf, votesOf } from "./status-votes.ts";

const VALUES: readonly Status[] = ["announced", "ongoing", "completed", "cancelled"];
/** Below this the state is left open. */
const LEAST = 0.35;

/** The state of an exercise: what the rules propose, what the words vote for and what the dates say, weighed. */
export function chooseStatus(
  view: FrameShares,
  dates: DateFacts,
  published: string | null,
  gazetteer: Gazetteer,
): Choice<Status> & { readonly judged: readonly Judged[] } {
  const ruled = statusOf(view, dates, published);
  const said = saidOf(view);
  const signs = [
    `said:${said?.value ?? null}`,
    `said-by:${said?.rule ?? null}`,
    view.frame.is_background ? "background" : "main",
    `time:${timeOf(dates, published)}`,
    `time:${timeOf(dates, published)}|said:${said?.value ?? null}`,
    ...voteSigns(view),
  ];
  const first = ruled ?? said ?? anywhere(view);
  if (first === null) return { chosen: null, judged: [] };
  const options = VALUES.map((value): Option<Status> => {
    const own = [ruled, said].find((one) => one?.value === value);
    const standing = ruled === null ? "unruled" : ruled.value === value ? "ruled" : "not-ruled";
    return {
      found: own ?? { ...first, value, rule: "status.weighed" },
      signs: new Set([
        value,
        standing,
        `${standing}|${ruled?.rule ?? null}`,
        ...signs.map((sign) => `${value}|${sign}`),
      ]),
    };
  });
  return choose("status", options, LEAST, gazetteer);
}

/** Where nothing tells the state: the words that speak of the exercise. */
function anywhere(view: FrameShares): Choice<Status>["chosen"] {
  const [share] = view.shares;
  const [anchor] = view.frame.anchors;
  if (share === undefined || anchor === undefined) return null;
  const reading = view.shares.find((s) => s.anchors.includes(anchor))?.reading ?? share.reading;
  return { value: "completed", span: anchor, reading, rule: "status.weighed" };
}

/** Which votes there are, and which is the first. */
function voteSigns(view: FrameShares): string[] {
  const votes = votesOf(view);
  const [first] = votes;
  return [
    ...new Set(votes.map((vote) => `vote:${vote.found.value}:${vote.found.rule}`)),
    ...(first === undefined ? ["no-vote"] : [`first:${first.found.value}`]),
  ];
}

/** How start and end lie to the day of publication. */
function timeOf({ start, end }: DateFacts, published: string | null): string {
  if (published === null) return "unknown";
  return `${sideOf(start?.value ?? null, published)}-${sideOf(end?.value ?? null, published)}`;
}

function sideOf(value: string | null, published: string): string {
  if (value === null) return "none";
  const length = Math.min(value.length, published.length);
  const [a, b] = [value.slice(0, length), published.slice(0, length)];
  if (a === b) return value.length === 10 ? "today" : value.length === 7 ? "month" : "year";
  return a < b ? "past" : "future";
}
