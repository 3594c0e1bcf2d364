import { dirname, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

const src = resolve("src");

/**
 * Search and citation live in folders of their own; what they import from src/ itself, the root exports. They import it
 * from there: the root stays one file, which loads fast, and the records exist once.
 */
const importsThePublishedRoot: Plugin = {
  name: "imports-the-published-root",
  setup({ onResolve, initialOptions }) {
    const path = initialOptions.format === "cjs" ? "./index.cjs" : "./index.js";
    onResolve({ filter: /^\.\.\/[^/]+\.js$/ }, (imported) =>
      dirname(resolve(imported.resolveDir, imported.path)) === src ? { path, external: true } : undefined,
    );
  },
};

const shared: Options = {
  format: ["esm", "cjs"],
  splitting: false,
  sourcemap: false,
  // dist/ already holds the raw data files, which the dataset compiler has just written.
  clean: false,
  target: "es2022",
};

export default defineConfig([
  { ...shared, entry: ["src/index.ts"] },
  { ...shared, entry: ["src/{search,cite}.ts"], esbuildPlugins: [importsThePublishedRoot] },
  { ...shared, entry: ["src/{index,search,cite}.ts"], dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } } },
]);
