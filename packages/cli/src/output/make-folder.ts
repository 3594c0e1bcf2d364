import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** Like mkdirSync with `recursive`, which never returns where folders cannot be made at all, such as in /proc. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
