import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, rename, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** So many datasets keep the files that were made of them. */
const KEPT = 4;

/** Files that are made of a dataset once and then sent as they are, so that parts of them can be asked for. */
export class PreparedFiles {
  /** By real folder of a dataset, the folder of what was made of it; the one asked for last stands last. */
  readonly #folders = new Map<string, string>();
  readonly #making = new Map<string, Promise<string>>();
  #home: string | null = null;
  #count = 0;

  /**
   * The path of the file `name` made of the dataset in `root`, which is of one version for ever. `make` writes it to a
   * path; it is called once, however many ask at the same time, and its file takes the time of the dataset.
   */
  get(root: string, name: string, make: (path: string) => Promise<void>): Promise<string> {
    const folder = this.#folderOf(root);
    const path = join(/* turbopackIgnore: true */ folder, name);
    const known = this.#making.get(path);
    if (known !== undefined) return known;
    const made = this.#make(root, path, make).catch((fault: unknown) => {
      this.#making.delete(path);
      throw fault;
    });
    this.#making.set(path, made);
    return made;
  }

  async #make(root: string, path: string, make: (path: string) => Promise<void>): Promise<string> {
    const { mtime } = await stat(join(/* turbopackIgnore: true */ root, "datapackage.json"));
    const unfinished = `${path}.unfinished`;
    await mkdir(join(/* turbopackIgnore: true */ path, ".."), { recursive: true });
    await make(unfinished);
    await utimes(unfinished, mtime, mtime);
    await rename(unfinished, path);
    return path;
  }

  #folderOf(root: string): string {
    const known = this.#folders.get(root);
    this.#count += known === undefined ? 1 : 0;
    const folder = known ?? join(/* turbopackIgnore: true */ this.#homeFolder(), `${this.#count}`);
    this.#folders.delete(root);
    this.#folders.set(root, folder);
    for (const [old, itsFolder] of [...this.#folders].slice(0, -KEPT)) this.#forget(old, itsFolder);
    return folder;
  }

  #forget(root: string, folder: string): void {
    this.#folders.delete(root);
    for (const path of this.#making.keys())
      if (path.startsWith(`${folder}/`)) this.#making.delete(path);
    void rm(folder, { recursive: true, force: true });
  }

  #homeFolder(): string {
    if (this.#home !== null) return this.#home;
    const home = mkdtempSync(join(/* turbopackIgnore: true */ tmpdir(), "drillbook-files-"));
    process.once("exit", () => rmSync(home, { recursive: true, force: true }));
    this.#home = home;
    return home;
  }
}
