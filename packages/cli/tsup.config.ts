import { defineConfig, type Options } from "tsup";

const common: Options = {
  platform: "node",
  target: "node20",
  // The less Node.js has to read, the sooner the command starts.
  minify: true,
  noExternal: ["commander", "csv-parse", "csv-stringify", "fastest-levenshtein", "get-east-asian-width", "jsonc-parser", "tinyglobby", "yaml"],
};

/** What the start of the program loads only when it is needed: each is a file of its own. */
const later = ["program", "input/expand-pattern", "validation/place-in-json"];

export default defineConfig([
  {
    ...common,
    // CommonJS: Node.js starts it without its loader of modules, which takes longer than to check a small file.
    entry: ["src/igf.ts"],
    format: "cjs",
    esbuildOptions: (options) => void (options.define = { ...options.define, "import.meta.dirname": "__dirname" }),
    external: later.map((path) => `./${path.split("/").at(-1)}.js`),
  },
  {
    ...common,
    entry: Object.fromEntries(later.map((path) => [path.split("/").at(-1)!, `src/${path}.ts`])),
    format: "esm",
    splitting: true,
    // These are written by the build above.
    clean: ["!igf.cjs", "!metafile-cjs.json"],
    // commander is CommonJS: bundled into a module, it asks for Node's own modules with `require`.
    banner: { js: 'import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(import.meta.url);' },
  },
]);
