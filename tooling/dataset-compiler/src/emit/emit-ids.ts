import { banner } from "./banner.js";

/** IDs that become a union type, a runtime list and a type guard. */
export interface IdsExport {
  /** Name in the singular, such as `message`: makes `MessageId`, `messageIds` and `isMessageId`. */
  readonly name: string;
  /** What such an ID names, such as "a message of this dataset". */
  readonly names: string;
  readonly ids: readonly string[];
}

/** Returns a module with the IDs, so that type, list and guard cannot disagree. */
export function emitIds(packageName: string, exports: readonly IdsExport[]): string {
  return [banner, ...exports.map((ids) => emitOne(packageName, ids))].join("\n");
}

function emitOne(packageName: string, { name, names, ids }: IdsExport): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Id`;
  const guard = `is${type}`;
  const literals = ids.map((id) => JSON.stringify(id));
  return `/**
 * ID of ${names}.
 *
 * @group IDs
 */
export type ${type} =${ids.length > 0 ? literals.map((id) => `\n  | ${id}`).join("") : " never"};

/**
 * Every ${type}, in the order of the records.
 *
 * @group IDs
 */
export const ${name}Ids: readonly ${type}[] = [${literals.map((id) => `\n  ${id},`).join("")}
];

const known${type}s: ReadonlySet<unknown> = /* @__PURE__ */ new Set(${name}Ids);

/**
 * Returns whether a value is the ID of ${names}: exactly the IDs in {@link ${name}Ids} are. TypeScript then knows it
 * as a {@link ${type}}.
 *
 * @group IDs
 * @example
 * \`\`\`ts
 * import { ${guard} } from "${packageName}";
 *
 * ${guard}(${literals[0]}); // => true
 * ${guard}(${JSON.stringify(`${ids[0]}-x`)}); // => false
 * \`\`\`
 */
export function ${guard}(value: unknown): value is ${type} {
  return known${type}s.has(value);
}
`;
}
