import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Program } from "./run-program.js";

const cli = join(import.meta.dirname, "../../../packages/cli");
const { bin } = JSON.parse(readFileSync(join(cli, "package.json"), "utf8")) as { bin: { igf: string } };

/** The built command `igf validate`, run in the folder where the files are. */
export function igfValidate(folder: string, args: readonly string[], status = 0): Program {
  return { args: [join(cli, bin.igf), "validate", ...args], folder, status };
}
