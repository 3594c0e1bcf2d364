import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Options } from "tsup";

// Runs the builds of the package in the working folder one after the other, each into a folder of its own: side by side, they would
// write what they took into one file.
const [out] = process.argv.slice(2) as [string];
const { default: config } = (await import(pathToFileURL(resolve("tsup.config.ts")).href)) as { default: Options | Options[] };
const builds = [config].flat().filter(({ dts }) => !(typeof dts === "object" && dts.only));
for (const [index, options] of builds.entries()) {
  await build({ ...options, config: false, dts: false, clean: false, metafile: true, silent: true, outDir: join(out, String(index)) });
}
