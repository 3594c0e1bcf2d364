import { join } from "node:path";
import type { Options, OptionsReader } from "typedoc";
import { readmes } from "./pages.js";
import { listPublishedPackages } from "./published-packages.js";

/** Tells TypeDoc of each package the entry points, as its package.json exports them, and its README as the site takes it. */
export class EntryPointsReader implements OptionsReader {
  readonly name = "entry-points";
  readonly order = 50;
  readonly supportsPackages = true;

  read(options: Options): void {
    const found = listPublishedPackages().find(({ folder }) => folder === options.packageDir);
    if (!found) return;
    options.setValue("entryPoints", [...found.entries.values()]);
    options.setValue("readme", readmes.find(({ file }) => file === join(found.folder, "README.md"))!.generated);
  }
}
