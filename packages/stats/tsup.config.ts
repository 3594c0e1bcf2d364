import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: false,
  sourcemap: false,
  // dist/ already holds the raw data files, which the dataset compiler has just written.
  clean: false,
  target: "es2022",
});
