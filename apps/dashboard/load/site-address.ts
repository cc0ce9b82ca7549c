import { headers } from "next/headers";

const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[\da-fA-F:]+\](:\d{1,5})?$/;

/** The address under which the reader sees the site, without a slash at its end; empty where the request does not tell. */
export async function siteAddress(): Promise<string> {
  return addressOf(await headers());
}

/** The same from the headers of a request: what stands before the site may have said its name. */
export function addressOf(sent: Pick<Headers, "get">): string {
  const host = sent.get("x-forwarded-host") ?? sent.get("host") ?? "";
  const scheme = sent.get("x-forwarded-proto") === "https" ? "https" : "http";
  return HOST.test(host) ? `${scheme}://${host}` : "";
}
