import { text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { CHANGES } from "./codes.ts";

/** What is other than in the release before, row by row and cell by cell; applied to that one it gives this one. */
export const changes = defineTable({
  name: "changes",
  title: "Changes",
  grain:
    "one row or cell that is other than in the release before; none in the first release, or in a dataset that is no release",
  key: ["table_name", "row_key", "column_name"],
  columns: {
    table_name: text({ description: "The table that changed." }),
    row_key: text({
      description: "The key of the row, as a JSON array of its values as text.",
    }),
    change: text({
      description:
        "A row that is new, a row that is gone, or a cell with another value. An exercise that is gone may have been renamed, merged or split: `redirects` says so.",
      values: CHANGES,
    }),
    column_name: text({
      description: "The column of a changed cell; null for a whole row.",
      nullable: true,
    }),
    old_value: text({
      description: "What stood there, as JSON: the value, or an object for a row that is gone.",
      nullable: true,
    }),
    new_value: text({
      description: "What stands there now, as JSON: the value, or an object for a new row.",
      nullable: true,
    }),
  },
});

/** A row of {@link changes}. */
export type ChangeRow = RowOf<typeof changes>;
