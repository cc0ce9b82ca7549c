#!/usr/bin/env node
// Queries wait in threads of the pool that also reads files: there must be more of them than queries at work.
process.env.UV_THREADPOOL_SIZE ??= "16";
process.env.NODE_ENV = "production";
const { tsImport } = await import("tsx/esm/api");
await tsImport("../serve/main.ts", import.meta.url);
