import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/quotes.ts", "src/tables.ts", "src/zod.ts"],
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  sourcemap: false,
  clean: true,
  target: "es2022",
});
