"use client";

import dynamic from "next/dynamic";

/** The live chart over time, in a file of its own that comes after the page. */
export const LivePeriodBars = dynamic(
  () => import("./period-bars-live.tsx").then((file) => file.PeriodBarsLive),
  { ssr: false },
);

/** The live ranking, in a file of its own that comes after the page. */
export const LiveRankingBars = dynamic(
  () => import("./ranking-bars-live.tsx").then((file) => file.RankingBarsLive),
  { ssr: false },
);
