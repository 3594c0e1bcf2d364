import { defineConfig } from "tsup";
import { scannerAlone } from "./build/scanner-alone.js";

export default defineConfig({
  entry: ["src/index.ts", "src/engine.ts", "src/formats.ts", "src/standard.ts"],
  format: ["esm", "cjs"],
  // In CommonJS, what the entries share stands in each: tsup would split it with a tool that breaks classes made small.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  platform: "neutral",
  // jsonc-parser's `main` is a UMD file, which no bundler can look into.
  esbuildOptions: (options) => void (options.mainFields = ["module", "main"]),
  esbuildPlugins: [scannerAlone],
  // A command that validates one small file spends more time on reading this code than on running it.
  minify: true,
  sourcemap: false,
  clean: true,
  target: "es2022",
});
