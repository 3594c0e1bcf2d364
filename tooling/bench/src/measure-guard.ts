import { build } from "esbuild";
import type { Measurement } from "./measurement.js";

/** Size of `isMessageId` alone, as a bundler takes it from the built package: the guard must not pull in the texts. */
export async function measureGuard(): Promise<Measurement> {
  const { outputFiles } = await build({
    stdin: { contents: `export { isMessageId } from "@igf/messages";`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const value = outputFiles[0]!.contents.byteLength;
  return { title: "isMessageId alone, bundled and minified", value, bar: 6000, unit: "bytes", details: "" };
}
