"use client";

import dynamic from "next/dynamic";
import { useSyncExternalStore } from "react";
import type { PeriodBarsProps } from "./period-bars-live.tsx";
import type { RankingBarsProps } from "./ranking-bars-live.tsx";
import { isTurnedTo, onTurnedTo } from "./turned-to.ts";

/** In a file of its own that comes when somebody turns to a chart. */
const PeriodBars = dynamic(
  () => import("./period-bars-live.tsx").then((file) => file.PeriodBarsLive),
  { ssr: false },
);

const RankingBars = dynamic(
  () => import("./ranking-bars-live.tsx").then((file) => file.RankingBarsLive),
  { ssr: false },
);

const never = () => false;

/** The live chart over time, once somebody turns to a chart. */
export function LivePeriodBars(props: PeriodBarsProps) {
  const isWanted = useSyncExternalStore(onTurnedTo, isTurnedTo, never);
  return isWanted ? <PeriodBars {...props} /> : null;
}

/** The live ranking, once somebody turns to a chart. */
export function LiveRankingBars(props: RankingBarsProps) {
  const isWanted = useSyncExternalStore(onTurnedTo, isTurnedTo, never);
  return isWanted ? <RankingBars {...props} /> : null;
}
