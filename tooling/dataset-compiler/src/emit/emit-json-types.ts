/**
 * Returns the declarations of a raw JSON file, by path: an ES module has its content as the default export, `require`
 * returns it.
 *
 * @param path - of the JSON file, as it is published
 * @param type - type of its content, exported by the package's root
 */
export function emitJsonTypes(path: string, type: string): Record<string, string> {
  const declaration = (root: string) => `import type { ${type} } from "./${root}";\n\ndeclare const content: ${type};\n`;
  return {
    [`${path}.d.ts`]: `${declaration("index.js")}export default content;\n`,
    [`${path}.d.cts`]: `${declaration("index.cjs")}export = content;\n`,
  };
}
