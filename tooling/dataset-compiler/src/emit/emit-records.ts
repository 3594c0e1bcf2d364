import { banner } from "./banner.js";

/** Values that become one exported constant. */
export interface RecordsExport {
  readonly name: string;
  /** Its type, as src/types.ts of the package exports it. */
  readonly type: string;
  readonly list: boolean;
  readonly value: unknown;
}

/**
 * Returns a module with one constant for each export. Engines parse a JSON string faster than an object literal, and
 * the mark lets bundlers drop every constant that is not used.
 */
export function emitRecords(exports: readonly RecordsExport[]): string {
  const types = [...new Set(exports.map(({ type }) => type))].sort();
  const constants = exports.map(({ name, type, list, value }) => {
    const text = JSON.stringify(JSON.stringify(value));
    return `export const ${name} = /* @__PURE__ */ JSON.parse(\n  ${text},\n) as ${list ? `readonly ${type}[]` : type};\n`;
  });
  return `${banner}\nimport type { ${types.join(", ")} } from "../src/types.js";\n\n${constants.join("\n")}`;
}
