import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER } from "./load/path-header.ts";

/**
 * Gives each page a content security policy with a nonce of its own: only the scripts that the page
 * itself names may run, and nothing comes from another host. Styles may be inline: charts place
 * their tooltips with them. Also tells the pages their own path: a page that is not found knows it by nothing else.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const policy = policyWith(randomBytes(16).toString("base64"), framersOf(pathname));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set(PATH_HEADER, pathname);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Who may show a page in a frame: everyone what is made for it, nobody anything else. */
function framersOf(pathname: string): string {
  return pathname.startsWith("/embed/") ? "*" : "'none'";
}

function policyWith(nonce: string, framers: string): string {
  const evaluated = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluated}`,
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framers}`,
  ].join("; ");
}

export const config = { matcher: ["/((?!_next/|icon\\.svg).*)"] };
