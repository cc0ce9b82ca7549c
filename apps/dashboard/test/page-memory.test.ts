// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { PageMemory } from "../serve/page-memory.ts";

let server: Server | undefined;

afterEach(() => server?.close());

const POLICY = (nonce: string) => `script-src 'nonce-${nonce}'`;

/** A site that counts how often it draws, and what its folder and its pages hold. */
async function siteOf(draw?: (request: IncomingMessage, response: ServerResponse) => void) {
  const site = { drawn: 0, found: "one", lent: "one" as string | undefined, address: "" };
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    site.drawn += 1;
    const nonce = `bm9uY2Ugb2YgYSB0ZXN0IQ${site.drawn}=`;
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (draw) return draw(request, response);
    response.setHeader("Content-Security-Policy", POLICY(nonce));
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.write(`<script nonce="${nonce}">1</script>é${request.url}`);
    response.end(`<script nonce="${nonce}">2</script>`);
  };
  const memory = new PageMemory(handle, { found: async () => site.found, lent: () => site.lent });
  server = createServer((request, response) => void memory.answer(request, response));
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  site.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return site;
}

const nonceOf = (answer: Response) =>
  /nonce-([^']+)/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];

describe("the memory of pages", () => {
  it("draws an address once, for however many ask at once, each with a nonce of its own", async () => {
    const site = await siteOf();
    const answers = await Promise.all([1, 2, 3, 4].map(() => fetch(`${site.address}/?q=é`)));
    expect(site.drawn).toBe(1);
    const nonces = answers.map(nonceOf);
    expect(new Set(nonces).size).toBe(4);
    for (const [at, answer] of answers.entries()) {
      const nonce = nonces[at];
      expect(answer.headers.get("content-encoding")).toBe("gzip");
      expect(await answer.text()).toBe(
        `<script nonce="${nonce}">1</script>é/?q=%C3%A9<script nonce="${nonce}">2</script>`,
      );
    }
  });

  it("sends plain bytes to who wants no gzip", async () => {
    const site = await siteOf();
    const plain = { headers: { "accept-encoding": "identity" } };
    await fetch(`${site.address}/about`);
    const answer = await fetch(`${site.address}/about`, plain);
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(await answer.text()).toContain(`<script nonce="${nonceOf(answer)}">2</script>`);
    expect(site.drawn).toBe(1);
  });

  it("draws anew when the dataset is another one, and keeps nothing while the old one is lent", async () => {
    const site = await siteOf();
    await fetch(`${site.address}/`);
    site.found = "two";
    await fetch(`${site.address}/`);
    await fetch(`${site.address}/`);
    expect(site.drawn).toBe(3);
    site.lent = "two";
    await fetch(`${site.address}/`);
    await fetch(`${site.address}/`);
    expect(site.drawn).toBe(4);
  });

  it("keeps a page of each address, host and kind of navigation apart", async () => {
    const site = await siteOf();
    await fetch(`${site.address}/exercises?page=2`);
    await fetch(`${site.address}/exercises?page=3`);
    await fetch(`${site.address}/exercises?page=3`, { headers: { rsc: "1" } });
    await fetch(`${site.address}/exercises?page=3`, {
      headers: { "x-forwarded-host": "a.example" },
    });
    expect(site.drawn).toBe(4);
  });

  it.each([
    ["a page that is not found", 404, "text/html", "/exercises/none"],
    ["what failed", 500, "text/html", "/"],
    ["a file", 200, "text/csv", "/data/chart/frequency.csv"],
  ])("keeps no %s", async (_, status, type, path) => {
    const site = await siteOf((_request, response) => {
      response.writeHead(status, { "Content-Type": type });
      response.end("as it is");
    });
    for (const _time of [1, 2]) {
      const answer = await fetch(`${site.address}${path}`);
      expect([answer.status, await answer.text()]).toEqual([status, "as it is"]);
    }
    expect(site.drawn).toBe(2);
  });
});
