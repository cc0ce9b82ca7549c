import { catalogue, codingRules, SCHEMA_VERSION, type ScoreTable, scores } from "@drillbook/model";
import type { AboutData } from "../load/about.ts";
import { counted } from "../words/counts.ts";
import { dateInWords } from "../words/dates.ts";
import { sourcesInWords } from "../words/parties.ts";
import { PageHead, Part } from "./page-head.tsx";
import { RichText } from "./rich-text.tsx";
import { RowTable } from "./row-table.tsx";

const STEPS = [
  "News articles are read from files; copies of one text are found and count as one source.",
  "Each article is cut into sentences. Rules and word lists find names, dates, countries, places, domains and forces; weights fitted to articles that people labelled decide what belongs to which exercise. Each value keeps the sentence that says it.",
  "Reports of several articles are put together to one exercise where name, edition, dates, parties and places agree and nothing speaks against it. Why they were joined is kept as data.",
  "For each cell the value that most independent sources give is accepted. All others stay, and the page of an exercise shows them.",
];

const LIMITS = [
  "Only what the articles at hand report is counted. What no article tells is missing, and a country with more reporting seems to exercise more.",
  "Counts of a year depend on how many articles were read of it. The latest year is partial.",
  "“Ongoing” and “announced” are the latest word, not the state of today.",
  "Organisations are not expanded into their members: an exercise of NATO alone counts for no country.",
  "Machines read the articles. The tables below tell how often they are right; follow a value to its sentence before you rely on it.",
];

/** What is counted, how it works, how good it is, and where it ends. */
export function About({ data }: { readonly data: AboutData | null }) {
  return (
    <div className="flex flex-col gap-6">
      <PageHead heading="What counts as an exercise, and how good the count is" facts={[]} />
      {codingRules.map(({ title, rules }) => (
        <Part key={title} id={idOf(title)} heading={title}>
          <Lines lines={rules} />
        </Part>
      ))}
      <Part id="how" heading="How it works">
        <ol className="flex max-w-text list-decimal flex-col gap-1 pl-3">
          {STEPS.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      {scores.map((table) => (
        <Scores key={table.title} table={table} />
      ))}
      <Part id="limits" heading="Limits">
        <Lines lines={LIMITS} />
      </Part>
      <Tables data={data} />
    </div>
  );
}

const idOf = (title: string) => title.toLowerCase().replace(/\W+/g, "-");

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="flex max-w-text list-disc flex-col gap-1 pl-3">
      {lines.map((line) => (
        <li key={line}>
          <RichText text={line} />
        </li>
      ))}
    </ul>
  );
}

function Scores({ table }: { readonly table: ScoreTable }) {
  const { title, note, columns, rows } = table;
  const [first, ...others] = columns;
  return (
    <Part id={idOf(title)} heading={title} subtitle={note}>
      <RowTable
        caption={title}
        columns={[
          { title: first || "measured" },
          ...others.map((each) => ({ title: each, is_number: true })),
        ]}
        rows={rows.map((cells) => ({ key: cells[0] ?? "", cells }))}
      />
    </Part>
  );
}

function Tables({ data }: { readonly data: AboutData | null }) {
  const subtitle = `Schema ${SCHEMA_VERSION}${data === null ? "" : `, ${summary(data)}`}`;
  return (
    <Part id="tables" heading="The tables behind the site" subtitle={subtitle}>
      <RowTable
        caption="Tables of the dataset"
        columns={[{ title: "Table" }, { title: "One row is" }, { title: "Rows", is_number: true }]}
        rows={catalogue.map(({ name, grain }) => ({
          key: name,
          cells: [<code key="name">{name}</code>, grain, data?.tables[name] ?? ""],
        }))}
      />
    </Part>
  );
}

function summary({ version, numbers }: AboutData): string {
  const exercises = counted(numbers.exercise_count, "exercise");
  const latest =
    numbers.latest_report === null ? "" : `, the latest of ${dateInWords(numbers.latest_report)}`;
  return `data version ${version}: ${exercises} from ${sourcesInWords(numbers)}${latest}`;
}
