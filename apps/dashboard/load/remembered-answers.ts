import type { Dataset, PlainRow, QueryValues } from "@drillbook/model";

const MOST_ANSWERS = 500;
const MOST_ROWS = 2_000;

const wrapped = new WeakMap<Dataset, Dataset>();

/**
 * The dataset with a memory: a question that was asked before, or is being asked, is not asked again.
 * A published dataset never changes, so that its answers hold as long as it is open. The answers asked
 * least lately are forgotten first, long ones are not kept. Its rows are shared, and so read-only.
 */
export function remembering(dataset: Dataset): Dataset {
  const known = wrapped.get(dataset) ?? withMemory(dataset);
  wrapped.set(dataset, known);
  return known;
}

function withMemory(dataset: Dataset): Dataset {
  const answers = new Map<string, Promise<object[]>>();
  return {
    version: dataset.version,
    title: dataset.title,
    tables: dataset.tables,
    bytes: dataset.bytes,
    query<T extends object = PlainRow>(sql: string, values: QueryValues = {}): Promise<T[]> {
      const key = `${sql}\n${JSON.stringify(values)}`;
      const answer = answers.get(key) ?? ask(answers, key, () => dataset.query<T>(sql, values));
      keep(answers, key, answer);
      return answer as Promise<T[]>;
    },
    stream: dataset.stream.bind(dataset),
    columns: dataset.columns.bind(dataset),
    export: dataset.export.bind(dataset) as Dataset["export"],
    ...(dataset.hold === undefined ? {} : { hold: dataset.hold }),
    close: dataset.close.bind(dataset),
  };
}

type Answers = Map<string, Promise<object[]>>;

function ask(answers: Answers, key: string, query: () => Promise<object[]>): Promise<object[]> {
  const forget = () => answers.delete(key);
  const answer = query().then((rows) => {
    if (rows.length > MOST_ROWS) forget();
    return Object.freeze(rows) as object[];
  });
  answer.catch(forget);
  return answer;
}

function keep(answers: Answers, key: string, answer: Promise<object[]>): void {
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
}
