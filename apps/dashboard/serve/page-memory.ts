import type { IncomingMessage, ServerResponse } from "node:http";
import { KeptPage } from "./kept-page.ts";
import { type Handle, type Recorded, recorded } from "./recorded.ts";

const MOST_BYTES = 128 * 1024 * 1024;
const PAGES = /^\/(?:$|\?|(?:exercises|countries|series|articles|about|embed)(?:[/?]|$))/;
const KINDS = /^text\/(?:html|x-component)/;

/** Headers that a page may depend on. */
const HEADERS = [
  "host",
  "x-forwarded-host",
  "x-forwarded-proto",
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
] as const;

/** Which dataset lies in the folder, and which one pages are drawn from; pages are kept while the two are one. */
export interface Stamps {
  readonly found: () => Promise<string>;
  readonly lent: () => string | undefined;
}

/**
 * Keeps pages as they were sent: an address that was asked for before is not drawn again until the dataset or the day is
 * another one; of those who ask at once only the first has it drawn. The pages asked for least lately are forgotten first.
 */
export class PageMemory {
  readonly #handle: Handle;
  readonly #stamps: Stamps;
  readonly #pages = new Map<string, KeptPage>();
  readonly #coming = new Map<string, Promise<KeptPage | null>>();
  #bytes = 0;

  constructor(handle: Handle, stamps: Stamps) {
    this.#handle = handle;
    this.#stamps = stamps;
  }

  /** Answers a request, from memory where it can. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const stamp = isPage(request) ? await this.#stamps.found() : null;
    if (stamp === null || this.#stamps.lent() !== stamp) return this.#handle(request, response);
    const key = keyOf(request, stamp);
    const isPacked = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    const page = this.#known(key) ?? (await this.#coming.get(key)?.catch(() => null));
    if (page) return send(response, page, isPacked);
    await this.#draw(key, stamp, { request, response, isPacked });
  }

  #known(key: string): KeptPage | undefined {
    const page = this.#pages.get(key);
    if (page === undefined) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page;
  }

  async #draw(
    key: string,
    stamp: string,
    asked: { request: IncomingMessage; response: ServerResponse; isPacked: boolean },
  ): Promise<void> {
    const { request, response, isPacked } = asked;
    delete request.headers["accept-encoding"];
    const drawing = recorded(this.#handle, request, response);
    const coming = drawing.then((answer) => this.#keep(key, stamp, answer));
    this.#coming.set(key, coming);
    try {
      const page = await coming;
      if (page !== null) send(response, page, isPacked);
      else sendOnce(response, await drawing);
    } finally {
      if (this.#coming.get(key) === coming) this.#coming.delete(key);
    }
  }

  #keep(key: string, stamp: string, answer: Recorded): KeptPage | null {
    const isWanted = answer.status === 200 && KINDS.test(String(answer.headers["content-type"]));
    if (!isWanted || this.#stamps.lent() !== stamp) return null;
    const page = new KeptPage(answer);
    this.#bytes += page.bytes - (this.#pages.get(key)?.bytes ?? 0);
    this.#pages.set(key, page);
    for (const [oldest, { bytes }] of this.#pages) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#pages.delete(oldest);
      this.#bytes -= bytes;
    }
    return page;
  }
}

function isPage({ method, url = "" }: IncomingMessage): boolean {
  return method === "GET" && PAGES.test(url);
}

function keyOf({ url, headers }: IncomingMessage, stamp: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return JSON.stringify([stamp, today, url, ...HEADERS.map((name) => headers[name] ?? null)]);
}

function send(response: ServerResponse, page: KeptPage, isPacked: boolean): void {
  const { headers, body } = page.copy(isPacked);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(200, headers);
  response.end(body);
}

function sendOnce(response: ServerResponse, { body }: Recorded): void {
  response.end(body);
}
