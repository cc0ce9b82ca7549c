import type { RowOf, Table } from "./table.ts";
import { articles } from "./tables/articles.ts";
import { changes } from "./tables/changes.ts";
import { countries } from "./tables/countries.ts";
import { coverage } from "./tables/coverage.ts";
import { decisions } from "./tables/decisions.ts";
import { domains } from "./tables/domains.ts";
import { evidence } from "./tables/evidence.ts";
import { exercises } from "./tables/exercises.ts";
import { forces } from "./tables/forces.ts";
import { matches } from "./tables/matches.ts";
import { organisations } from "./tables/organisations.ts";
import { participants } from "./tables/participants.ts";
import { places } from "./tables/places.ts";
import { redirects } from "./tables/redirects.ts";
import { rejections } from "./tables/rejections.ts";
import { reports } from "./tables/reports.ts";
import { series } from "./tables/series.ts";

/** All tables of a dataset; each one stands behind those that it refers to. */
export const catalogue = [
  countries,
  organisations,
  articles,
  series,
  exercises,
  participants,
  domains,
  places,
  forces,
  reports,
  evidence,
  matches,
  coverage,
  redirects,
  decisions,
  rejections,
  changes,
] as const satisfies readonly Table[];

/** Changes when a table or a column does: `major` for what breaks a reader, `minor` for what only adds. */
export const SCHEMA_VERSION = "1.0";

/** The name of a table. */
export type TableName = (typeof catalogue)[number]["name"];

/** Row types by the name of their table. */
export type RowsByTable = {
  readonly [T in (typeof catalogue)[number] as T["name"]]: RowOf<T>;
};
