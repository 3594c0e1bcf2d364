/**
 * Returns the declaration of a raw JSON file, by path.
 *
 * It is that of a CommonJS module, which both `import` and `require` read rightly: to Node.js a JSON file is the one
 * value that it holds, and an import has that value as its default.
 *
 * @param path - of the JSON file, as it is published
 * @param type - type of its content, exported by the package's root
 */
export function emitJsonTypes(path: string, type: string): Record<string, string> {
  return {
    [`${path}.d.cts`]: `import type { ${type} } from "./index.cjs";\n\ndeclare const content: ${type};\nexport = content;\n`,
  };
}
