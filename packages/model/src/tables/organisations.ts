import { text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";

/** Labels of the organisation codes, so that no reader needs the gazetteer. */
export const organisations = defineTable({
  name: "organisations",
  title: "Organisations",
  grain: "one organisation whose members take part as a bloc",
  key: ["organisation"],
  columns: {
    organisation: text({ description: "Its usual short name (NATO, SCO)." }),
    name: text({ description: "English name in full." }),
    region: text({ description: "Part of the world that it covers.", nullable: true }),
  },
});

/** A row of {@link organisations}. */
export type OrganisationRow = RowOf<typeof organisations>;
