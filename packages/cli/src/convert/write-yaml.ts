import { Document, Scalar, visit } from "yaml";

/** Characters that YAML has in quotation marks alone, or that nobody would see there. */
const escaped = /[\x7f-\x9f\ufffe\uffff]/g;

/**
 * Returns a value as YAML 1.2. What a reader of YAML 1.1 would take for something else is quoted: to such a reader the
 * country code NO is `false`, and 2025-06-27 is not a text. Control characters are escaped, as they are not YAML otherwise.
 */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { compat: "yaml-1.1", aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && node.value.search(escaped) >= 0) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 }).replace(escaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
