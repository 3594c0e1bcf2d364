import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/igf.ts"],
  format: "esm",
  platform: "node",
  target: "node20",
  // Made small, and what only some commands need set apart: the less Node.js has to read, the sooner the command starts.
  splitting: true,
  minify: true,
  clean: true,
  noExternal: ["commander", "csv-parse", "csv-stringify", "fastest-levenshtein", "get-east-asian-width", "yaml"],
  // commander is CommonJS: bundled into a module, it asks for Node's own modules with `require`.
  banner: { js: 'import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(import.meta.url);' },
});
