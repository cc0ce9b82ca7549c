import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

/** What draws pages. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An answer before it is sent. */
export interface Recorded {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

type Chunk = string | Uint8Array;
type Done = (error?: Error | null) => void;

/** Lets `handle` answer, but keeps what it would send. Rejects where the reader goes away before the end. */
export function recorded(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Recorded> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const { write, end, writeHead, flushHeaders } = response;
    const take = (chunk: unknown) => {
      if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(bytesOf(chunk));
    };
    const finish = () => {
      Object.assign(response, { write, end, writeHead, flushHeaders });
      resolve({
        status: response.statusCode,
        headers: response.getHeaders(),
        body: Buffer.concat(chunks),
      });
    };
    Object.assign(response, {
      flushHeaders: () => undefined,
      writeHead(status: number, ...more: (string | OutgoingHttpHeaders)[]) {
        response.statusCode = status;
        const headers = more.find((each) => typeof each === "object") ?? {};
        for (const [name, value] of Object.entries(headers))
          if (value !== undefined) response.setHeader(name, value);
        return response;
      },
      write(chunk: Chunk, ...more: unknown[]) {
        take(chunk);
        queueMicrotask(() => called(more));
        return true;
      },
      end(chunk?: unknown, ...more: unknown[]) {
        take(chunk);
        finish();
        queueMicrotask(() => called([chunk, ...more]));
        return response;
      },
    });
    response.once("close", () => reject(new Error("the reader went away")));
    handle(request, response).catch(reject);
  });
}

const bytesOf = (chunk: Chunk) =>
  typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);

/** Calls what waits for a chunk to be written. */
function called(more: readonly unknown[]): void {
  const done = more.find((each) => typeof each === "function") as Done | undefined;
  done?.();
}
