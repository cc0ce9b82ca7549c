import type { ForceRow } from "@drillbook/model";
import { count } from "./counts.ts";

/** A force as evidence writes it: `party:category:type:unit:min-max`, empty where not reported. */
export function forceValue(force: Omit<ForceRow, "exercise_id" | "article_count">): string {
  const { party, category, type, unit_name, count_min, count_max } = force;
  const numbers = `${count_min ?? ""}-${count_max ?? ""}`;
  return [party ?? "", category, type ?? "", unit_name ?? "", numbers].join(":");
}

/** A force in words: `Norway, frigate: at least 2`; what is not written as a force stays as it is. */
export function forceInWords(value: string, nameOf: (code: string) => string): string {
  const match = /^([^:]*):([^:]*):([^:]*):(.*):(\d*)-(\d*)$/.exec(value);
  if (match === null) return value;
  const [, party = "", category = "", type = "", unit = "", least = "", most = ""] = match;
  const who = party === "" ? "" : nameOf(party);
  const what = [who, type === "" ? category : type, unit].filter((word) => word !== "");
  const number = numberInWords(least, most);
  return number === "" ? what.join(", ") : `${what.join(", ")}: ${number}`;
}

function numberInWords(least: string, most: string): string {
  if (least === "" && most === "") return "";
  if (least === "") return `up to ${count(Number(most))}`;
  if (most === "") return `at least ${count(Number(least))}`;
  if (least === most) return count(Number(least));
  return `${count(Number(least))} to ${count(Number(most))}`;
}
