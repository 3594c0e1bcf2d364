import { resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];
type Esbuild = Parameters<Plugin["setup"]>[0]["esbuild"];

/**
 * Has the functions that a module lists (`export { … } from`) stand in a file of their own, which is read when the first of them is
 * called: what Node.js need not read, it need not compile.
 *
 * @param list  Path of the module, from the folder of the package.
 * @param file  How what is built names the file of its own.
 */
export function callLater(list: string, file: string): Plugin {
  return {
    name: "call-later",
    async setup({ esbuild, onLoad }) {
      const later = await listedByModule(esbuild, list);
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const names = later.get(path);
        return names && { contents: substitutes(names, file) };
      });
    },
  };
}

/** Functions with the names of others, which read these when the first of them is called. */
function substitutes(names: readonly string[], file: string): string {
  const functions = names.map((name) => `export const ${name} = (...given) => (read ??= require(${JSON.stringify(file)})).${name}(...given);`);
  return ["let read;", ...functions].join("\n");
}

/** Which exports of each module a list has. */
async function listedByModule(esbuild: Esbuild, list: string): Promise<Map<string, string[]>> {
  const { metafile } = await esbuild.build({ entryPoints: [list], bundle: true, packages: "external", format: "esm", write: false, metafile: true });
  const listed = new Set(exportsIn(metafile));
  const paths = metafile.inputs[list]!.imports.map(({ path }) => resolve(path));
  return new Map(await Promise.all(paths.map(async (path) => [path, (await exportsOf(esbuild, path)).filter((name) => listed.has(name))] as const)));
}

async function exportsOf(esbuild: Esbuild, path: string): Promise<string[]> {
  return exportsIn((await esbuild.build({ entryPoints: [path], format: "esm", write: false, metafile: true })).metafile);
}

function exportsIn({ outputs }: { readonly outputs: Readonly<Record<string, { readonly exports: string[] }>> }): string[] {
  return Object.values(outputs).flatMap(({ exports }) => exports);
}
