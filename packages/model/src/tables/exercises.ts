import { date, double, integer, list, PATTERNS, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { KINDS, STATUSES } from "./codes.ts";

const bound = (what: string) => ({
  description: `${what}; null where not reported.`,
  nullable: true as const,
  source: "follows from the EDTF dates; no day is invented",
});

/** Exercises: the table that the charts count. Lists of parties, domains and places have tables of their own. */
export const exercises = defineTable({
  name: "exercises",
  title: "Exercises",
  grain: "one exercise, all reports together",
  key: ["exercise_id"],
  references: [
    { column: "series_id", to: [{ table: "series", column: "series_id" }] },
    { column: "part_of", to: [{ table: "exercises", column: "exercise_id" }] },
    { column: "host", to: [{ table: "countries", column: "country" }] },
  ],
  ordered: [
    ["start_earliest", "start_latest"],
    ["end_earliest", "end_latest"],
    ["start_earliest", "end_latest"],
    ["first_reported_on", "last_reported_on"],
    ["source_count", "article_count"],
  ],
  columns: {
    exercise_id: text({
      description: "Readable, stable identifier (`joint-sea-2024`, `chn-rus-2024-07-zhanjiang`).",
      pattern: PATTERNS.slug,
    }),
    name: text({ description: "Accepted name; null for an unnamed exercise.", nullable: true }),
    aliases: list({ description: "Its other names in the reports, in alphabetical order." }),
    series_id: text({ description: "The series that it belongs to.", nullable: true }),
    edition: text({
      description: "What sets it apart within its series (`2024`, `X`, `2015 II`).",
      nullable: true,
    }),
    kind: text({ description: "Exercise, or joint patrol.", values: KINDS }),
    status: text({
      description: "The latest word on how far it has come; null where no report tells.",
      values: STATUSES,
      nullable: true,
      source: "tense and modality of the reports; `completed` needs words in the past tense",
    }),
    status_on: date({ description: "Date of the report that gives `status`.", nullable: true }),
    start_edtf: text({
      description: "First day, month or year, as precise as it is reported.",
      pattern: PATTERNS.edtf,
      nullable: true,
      source: "EDTF level 0",
    }),
    end_edtf: text({
      description: "Last day, month or year, as precise as it is reported.",
      pattern: PATTERNS.edtf,
      nullable: true,
      source: "EDTF level 0",
    }),
    start_earliest: date(bound("The earliest day on which it can have begun")),
    start_latest: date(bound("The latest day on which it can have begun")),
    end_earliest: date(bound("The earliest day on which it can have ended")),
    end_latest: date(bound("The latest day on which it can have ended")),
    date_precision: text({
      description: "How precisely the start is known.",
      values: ["day", "month", "year", "unknown"],
    }),
    year: integer({
      description: "Year in which it starts: an exercise that crosses New Year counts once.",
      unit: "year",
      nullable: true,
    }),
    host: list({
      description:
        "Countries on whose territory or in whose waters it is held, in alphabetical order.",
      pattern: PATTERNS.alpha3,
      source: "ISO 3166-1 alpha-3; only where a text says it or a place shows it",
    }),
    personnel: integer({
      description: 'People who take part, all parties together; the lower bound of "more than".',
      unit: "people",
      minimum: 0,
      nullable: true,
    }),
    part_of: text({
      description: "The umbrella exercise that it is a part of.",
      nullable: true,
    }),
    article_count: integer({
      description: "Articles that report it, copies included.",
      unit: "articles",
      minimum: 0,
    }),
    source_count: integer({
      description: "Independent sources among them: copies of one text count once.",
      unit: "sources",
      minimum: 0,
    }),
    first_reported_on: date({
      description: "Publication of the earliest report that is dated.",
      nullable: true,
    }),
    last_reported_on: date({
      description: "Publication of the latest report that is dated.",
      nullable: true,
    }),
    confidence: double({
      description: "How sure the reading is, 0 to 1.",
      minimum: 0,
      maximum: 1,
    }),
  },
});

/** A row of {@link exercises}. */
export type ExerciseRow = RowOf<typeof exercises>;
