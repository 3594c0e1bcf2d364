import { stringify } from "yaml";

/**
 * Returns a value as YAML 1.2. What a reader of YAML 1.1 would take for something else is quoted: to such a reader the
 * country code NO is `false`, and 2025-06-27 is not a text.
 */
export function writeYaml(value: unknown): string {
  return stringify(value, { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false });
}
