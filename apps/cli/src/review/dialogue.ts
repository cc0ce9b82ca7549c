import { intro, isCancel, log, outro, select, text } from "@clack/prompts";
import type { DecidedColumn, DecidedValue, NewDecision } from "@drillbook/ingest";
import type { Terminal } from "../context.ts";
import { type Answer, decisionFrom, typedValue } from "./answer.ts";
import type { Question } from "./question.ts";
import { formatQuestion, sourcesText } from "./question-text.ts";

/** What a dialogue needs besides its questions. */
export interface DialogueOptions {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Asked for where it is not given. */
  readonly author: string | undefined;
  /** ISO day. */
  readonly today: () => string;
  /** What speaks against a value that was typed, as a sentence. */
  readonly faultOf: (column: DecidedColumn, value: DecidedValue) => string | null;
  /** Called for each decision before the next question comes. */
  readonly write: (decision: NewDecision) => Promise<void>;
}

type Prompt = Terminal & { readonly signal: AbortSignal };

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

const SKIP: readonly Choice[] = [
  { value: "skip", label: "skip", hint: "comes again another time" },
  { value: "quit", label: "quit", hint: "what is decided stays" },
];

/** Words that somebody types; `null` where the dialogue is broken off. */
async function words(prompt: Prompt, message: string): Promise<string | null> {
  const validate = (given: string | undefined): string | undefined =>
    /[\p{L}\p{N}]/u.test(given ?? "") ? undefined : "Some words, please.";
  const given = await text({ ...prompt, message, validate });
  return isCancel(given) ? null : given.trim();
}

async function choose(
  prompt: Prompt,
  message: string,
  choices: readonly Choice[],
): Promise<string> {
  const options = [...choices, ...SKIP].map((choice) => ({ ...choice }));
  const chosen = await select<string>({ ...prompt, message, options });
  return isCancel(chosen) ? "quit" : chosen;
}

async function askMerge(prompt: Prompt): Promise<Answer> {
  const chosen = await choose(prompt, "Are A and B of one exercise?", [
    { value: "same", label: "same" },
    { value: "different", label: "different" },
  ]);
  return { type: chosen as "same" | "different" | "skip" | "quit" };
}

async function askOther(
  prompt: Prompt,
  column: DecidedColumn,
  faultOf: DialogueOptions["faultOf"],
): Promise<Answer> {
  const message = `${column} (nothing: not reported)`;
  const validate = (given: string | undefined): string | undefined =>
    faultOf(column, typedValue(column, given ?? "")) ?? undefined;
  const given = await text({ ...prompt, message, validate });
  if (isCancel(given)) return { type: "quit" };
  return { type: "value", value: typedValue(column, given ?? "") };
}

async function askCell(
  prompt: Prompt,
  { cell }: Question & { readonly type: "cell" },
  faultOf: DialogueOptions["faultOf"],
): Promise<Answer> {
  const choices = cell.values.map((value, index) => ({
    value: `value ${index}`,
    label: value.value,
    hint: sourcesText(value),
  }));
  const other = { value: "other", label: "another value" };
  const chosen = await choose(prompt, `Which ${cell.column} holds?`, [...choices, other]);
  if (chosen === "other") return askOther(prompt, cell.column, faultOf);
  if (chosen === "skip" || chosen === "quit") return { type: chosen };
  const value = cell.values[Number(chosen.slice("value ".length))]?.value ?? "";
  return { type: "value", value: typedValue(cell.column, value) };
}

/** Asks one question; tells whether the dialogue goes on, and what was decided. */
async function ask(
  question: Question,
  author: string,
  { faultOf, today, ...options }: DialogueOptions,
): Promise<NewDecision | "skip" | "quit"> {
  const prompt: Prompt = { ...options.terminal, signal: options.signal };
  const answer =
    question.type === "merge" ? await askMerge(prompt) : await askCell(prompt, question, faultOf);
  if (answer.type === "skip" || answer.type === "quit") return answer.type;
  const reason = await words(prompt, "Why?");
  if (reason === null) return "quit";
  return decisionFrom(question, answer, { author, date: today(), reason }) ?? "skip";
}

/**
 * Goes through the questions with a person at a terminal and hands each decision on before the next question comes, so
 * that whatever happens later it is kept. Returns how many there were.
 */
export async function holdDialogue(
  questions: readonly Question[],
  options: DialogueOptions,
): Promise<number> {
  const { terminal, signal } = options;
  const { output } = terminal;
  intro(`${questions.length} questions, the most doubtful first`, { output });
  const author = options.author ?? (await words({ ...terminal, signal }, "Who decides?"));
  let decided = 0;
  for (const [index, question] of author === null ? [] : questions.entries()) {
    log.message(`${index + 1} of ${questions.length}\n${formatQuestion(question)}`, { output });
    const answer = await ask(question, author ?? "", options);
    if (answer === "quit") break;
    if (answer === "skip") continue;
    await options.write(answer);
    decided += 1;
  }
  outro(`${decided} decided; the next build obeys`, { output });
  return decided;
}
