import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const APP = fileURLToPath(new URL("../../apps/dashboard/", import.meta.url));
const PATIENCE_MS = 30_000;

/** A running site. */
export interface Site {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the built site on a free port of this machine, over the dataset in the folder. */
export async function startSite(dataset: string): Promise<Site> {
  const port = String(await freePort());
  const server = spawn(process.execPath, ["bin/serve.mjs", "-p", port, "-H", "127.0.0.1"], {
    cwd: APP,
    env: { ...process.env, DRILLBOOK_DATASET: dataset, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = `http://127.0.0.1:${port}`;
  await answered(server, address);
  return { address, stop: () => stopped(server) };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port was found");
  return address.port;
}

async function answered(server: ChildProcess, address: string): Promise<void> {
  const said: string[] = [];
  server.stdout?.on("data", (piece) => said.push(String(piece)));
  server.stderr?.on("data", (piece) => said.push(String(piece)));
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const answer = await fetch(`${address}/icon.svg`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill("SIGKILL");
  throw new Error(`the site did not start:\n${said.join("")}`);
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await gone;
}
