import { stdout } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { publish } from "../src/publish/publish.ts";
import { rowsOf } from "./publish-rows.ts";

/**
 * Publishes one dataset after the other into the folder of the first argument until it is killed, with a pause of as many
 * milliseconds as the second says; tells of each.
 */
const [out = "", pause = "0"] = process.argv.slice(2);
for (let articles = 1; ; articles = (articles % 4) + 1) {
  await publish(rowsOf(articles), { out, version: "1.0.0" });
  stdout.write(`${articles}\n`);
  await wait(Number(pause));
}
