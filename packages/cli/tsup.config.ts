import { basename, join } from "node:path";
import { defineConfig, type Options } from "tsup";
import { scannerAlone } from "../validator/build/scanner-alone.js";
import { callLater } from "./build/call-later.js";

/**
 * What is left that is not ASCII stands in regular expressions. One such character makes an engine keep twice as many bytes of a whole
 * file, and read it more slowly.
 */
const inAscii: NonNullable<Options["plugins"]>[number] = {
  name: "in-ascii",
  renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`) }),
};

const common: Options = {
  platform: "node",
  target: "node20",
  // The less Node.js has to read, the sooner the command starts.
  minify: true,
  // Node.js prepares the tables of Unicode for every literal in a file, be it used or not; for a text, when it comes to it.
  esbuildOptions: (options) => void (options.supported = { ...options.supported, "regexp-sticky-and-unicode-flags": false }),
  noExternal: ["commander", "csv-parse", "csv-stringify", "fastest-levenshtein", "get-east-asian-width", "jsonc-parser", "tinyglobby", "yaml"],
};

/** What the start of the program imports only when it is needed: each is a file of its own, which the second build writes. */
const later = ["program", "input/expand-pattern", "input/refuse-tables", "input/parse-json", "input/unpack", "output/reporters/create-reporter", "parallel/check-in-parts", "validation/place-in-json", "validation/watch"];

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What the validator need not have at once, as lists of its functions; each is a file of its own. */
const [explain, matchLines] = ["../validator/src/later/explain.ts", "../validator/src/later/match-lines.ts"];

/** The validator as its modules, of which not every one is needed at once. */
const validatorInModules: Plugin = {
  name: "validator-in-modules",
  setup: ({ onResolve }) => onResolve({ filter: /^@igf\/validator\/engine$/ }, () => ({ path: join(import.meta.dirname, "../validator/src/engine.ts") })),
};

const leaveForLater: Plugin = {
  name: "leave-for-later",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ kind, path }) => (kind === "dynamic-import" ? { path: `./${basename(path)}`, external: true } : undefined));
  },
};

const inCommonJs: Options = {
  ...common,
  format: "cjs",
  // Looking for three packages, and reading three files, would take 4 ms more.
  noExternal: [...common.noExternal!, /^@igf\/(validator\/engine|schema|vocabularies)/],
  plugins: [inAscii],
};

export default defineConfig([
  {
    ...inCommonJs,
    entry: { igf: "src/igf.ts", validate: "src/validation/validate.ts", "part-worker": "src/parallel/part-worker.ts" },
    external: ["./validate.cjs", "./explain.cjs", "./match-lines.cjs"],
    esbuildPlugins: [leaveForLater, validatorInModules, scannerAlone, callLater(explain, "./explain.cjs"), callLater(matchLines, "./match-lines.cjs")],
  },
  { ...inCommonJs, entry: { explain, "match-lines": matchLines }, esbuildPlugins: [scannerAlone] },
  {
    ...common,
    entry: Object.fromEntries(later.map((path) => [basename(path), `src/${path}.ts`])),
    format: "esm",
    splitting: true,
    // These are written by the build above.
    clean: ["!igf.cjs", "!validate.cjs", "!part-worker.cjs", "!explain.cjs", "!match-lines.cjs", "!metafile-cjs.json"],
    // commander is CommonJS: bundled into a module, it asks for Node's own modules with `require`.
    banner: { js: 'import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(import.meta.url);' },
  },
]);
