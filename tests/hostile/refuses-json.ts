import { parseExpressionAt, type Expression, type Property } from "acorn";
import { definedTypes, publishedSchema, saidType } from "../differential/judges.js";
import { Ajv2020 } from "ajv/dist/2020.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const byType = new Map(definedTypes.map((type) => [type, ajv.compile(publishedSchema(type))]));

/**
 * Why a JSON document must not pass, as judged by others: the platform's decoder and `JSON.parse`, a parser of JavaScript that
 * tells every key as it is written, and ajv. `null` where they have nothing against it.
 */
export function refusesJson(bytes: Uint8Array, type?: (typeof definedTypes)[number]): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const fault = refusesTree(parseExpressionAt(text, 0, { ecmaVersion: "latest" }));
    if (fault !== null) return fault;
    const said = type ?? saidType(value);
    return said !== null && byType.get(said)!(value) ? null : "the schema";
  } catch (error) {
    return (error as Error).message;
  }
}

function refusesTree(node: Expression): string | null {
  switch (node.type) {
    case "ArrayExpression":
      return first(node.elements as Expression[], refusesTree);
    case "ObjectExpression": {
      const properties = node.properties as Property[];
      const keys = properties.map(({ key }) => (key as { value?: unknown }).value as string);
      if (new Set(keys).size < keys.length) return "a key that stands twice";
      if (keys.some((key) => ["__proto__", "constructor", "prototype"].includes(key))) return "a key that is not safe";
      return first(properties.flatMap(({ key, value }) => [key, value]), refusesTree);
    }
    case "UnaryExpression":
      return refusesTree(node.argument);
    case "Literal":
      if (typeof node.value === "string") return /\p{Surrogate}/u.test(node.value) ? "half of a character" : null;
      return typeof node.value === "number" && /^\d+$/.test(node.raw!) && BigInt(node.raw!) !== BigInt(node.value) ? "a number that is rounded" : null;
    default:
      return null;
  }
}

function first<T>(items: readonly T[], look: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}
