"use client";

import dynamic from "next/dynamic";

/** The live chart over years, in a file of its own that comes after the page. */
export const LiveYearBars = dynamic(
  () => import("./year-bars-live.tsx").then((file) => file.YearBarsLive),
  { ssr: false },
);

/** The live ranking, in a file of its own that comes after the page. */
export const LiveRankingBars = dynamic(
  () => import("./ranking-bars-live.tsx").then((file) => file.RankingBarsLive),
  { ssr: false },
);
