import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import { DrillbookError } from "@drillbook/model";
import send from "send";
import { type OfferedFile, offeredFile } from "./file-form.ts";
import { type LocatedFile, locateFile } from "./locate-file.ts";

const METHODS = "GET, HEAD, OPTIONS";
const VERSION = /^(?:latest|\d+\.\d+\.\d+)$/;
/** What is of a version never changes; the latest is asked for again each time. */
const FOREVER = "public, max-age=31536000, immutable";

/** Answers a request for a file of a dataset: all of it or parts, with what is needed to ask only for what is new. */
export async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  { version, file }: { readonly version: string; readonly file: string },
): Promise<void> {
  allowEveryone(response);
  if (request.method === "OPTIONS") return said(response, 204, "");
  if (request.method !== "GET" && request.method !== "HEAD")
    return said(response, 405, `Only ${METHODS} are answered here.`);
  const offered = VERSION.test(version) ? offeredFile(file) : null;
  if (offered === null)
    return said(
      response,
      404,
      `There is no file ${file} of ${version}. /data lists what there is.`,
    );
  try {
    const located = await locateFile(version, offered);
    await sendLocated(request, response, { located, offered, version });
  } catch (fault) {
    if (!(fault instanceof DrillbookError)) throw fault;
    const isMissing = fault.code === "dataset_missing" && version !== "latest";
    said(
      response,
      isMissing ? 404 : 503,
      isMissing ? `There is no version ${version}.` : fault.message,
    );
  }
}

/** Pages of other sites may read the files, parts of them too. */
function allowEveryone(response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Allow-Methods", METHODS);
  response.setHeader(
    "Access-Control-Allow-Headers",
    "Range, If-None-Match, If-Modified-Since, If-Range",
  );
  response.setHeader(
    "Access-Control-Expose-Headers",
    "Accept-Ranges, Content-Disposition, Content-Length, Content-Range, ETag, Last-Modified",
  );
  response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
}

function said(response: ServerResponse, status: number, words: string): void {
  response.statusCode = status;
  response.setHeader("Allow", METHODS);
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(words === "" ? "" : `${words}\n`);
}

type Sending = {
  readonly located: LocatedFile;
  readonly offered: OfferedFile;
  readonly version: string;
};

function sendLocated(
  request: IncomingMessage,
  response: ServerResponse,
  { located, offered, version }: Sending,
): Promise<void> {
  response.setHeader("Content-Type", offered.type);
  response.setHeader("Content-Disposition", `attachment; filename="${fileName(offered, version)}"`);
  response.setHeader("ETag", located.etag);
  response.setHeader("Cache-Control", cacheControl(request, version));
  const { path } = located;
  return new Promise((resolve, reject) => {
    response.once("close", resolve);
    send(request, encodeURIComponent(basename(path)), {
      root: dirname(path),
      dotfiles: "allow",
      index: false,
      cacheControl: false,
    })
      .on("error", (fault: Error & { status?: number }) => {
        if (fault.status === undefined || fault.status >= 500 || response.headersSent)
          reject(fault);
        else said(response, fault.status, fault.message);
      })
      .pipe(response);
  });
}

function fileName({ name, table }: OfferedFile, version: string): string {
  return table === null || version === "latest" ? name : name.replace(".", `-${version}.`);
}

/** A part of a file is a part of its bytes as they are: nothing on the way may compress it. */
function cacheControl(request: IncomingMessage, version: string): string {
  const kept = version === "latest" ? "no-cache" : FOREVER;
  return request.headers.range === undefined ? kept : `${kept}, no-transform`;
}
