import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";
import { pages } from "../../../packages/validator/src/lines/layout.js";

const source = fileURLToPath(new URL("../../../packages/validator/assembly/match-line.ts", import.meta.url));

/** Returns a TypeScript module with the matcher of lines as WebAssembly, in base64. */
export async function compileMatcher(): Promise<string> {
  let code = new Uint8Array();
  const options = ["-O3", "--runtime", "stub", "--enable", "simd", "--noAssert", "--initialMemory", String(pages), "--maximumMemory", String(pages), "--outFile", "matcher.wasm"];
  const { error, stderr } = await asc.main([source, ...options], {
    writeFile: (name, contents) => void (name === "matcher.wasm" && (code = contents as Uint8Array<ArrayBuffer>)),
  });
  if (error) throw new Error(`${source} cannot be compiled.\n${stderr.toString()}`, { cause: error });
  const text = Buffer.from(code).toString("base64");
  return `// Compiled from assembly/match-line.ts by tooling/schema-compiler. Do not edit.\n\nexport const matcherText = "${text}";\n`;
}
