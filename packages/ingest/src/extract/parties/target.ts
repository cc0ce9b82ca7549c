import { cueAt, type Scene, wordAt } from "../scene.ts";

const TARGET = new Set("against toward towards about despite".split(" "));

/** Whether the word at `k` makes what follows a target or topic: "against", "towards". */
export function isTarget(scene: Scene, k: number): boolean {
  return TARGET.has(wordAt(scene, k)) || cueAt(scene, k, "role:target");
}
