import { schemaOf, type Schema } from "./schema.js";

/** Fields of an object that stand in it a level too deep: within a key that it does not have. */
export interface TooDeep {
  readonly key: string;
}

/** Fields that stand in an object beside the one that was to hold them, which is missing. */
export interface TooHigh {
  /** The field that is missing. */
  readonly lacked: string;
  /** The keys of the object, and what they are called within the field. */
  readonly keys: readonly (readonly [key: string, name: string])[];
}

type Properties = Readonly<Record<string, Schema>>;

/** Finds the unknown key within which everything stands that is missing; `null` where there is none. */
export function tooDeep(object: Readonly<Record<string, unknown>>, properties: Properties, missing: ReadonlySet<string>): TooDeep | null {
  const [key, ...others] = strangeIn(object, properties);
  const inside = key === undefined || others.length > 0 ? null : object[key];
  if (typeof inside !== "object" || inside === null || Array.isArray(inside)) return null;
  const isAll = [...missing].every((each) => Object.hasOwn(inside, each));
  return isAll && Object.keys(inside).every((each) => Object.hasOwn(properties, each) && !Object.hasOwn(object, each)) ? { key: key! } : null;
}

/** Finds the missing field of which all unknown keys are fields, by their names alone or with its name before them; `null` where there is none. */
export function tooHigh(object: Readonly<Record<string, unknown>>, properties: Properties, missing: ReadonlySet<string>): TooHigh | null {
  const strange = strangeIn(object, properties);
  if (strange.length === 0) return null;
  for (const lacked of missing) {
    const { properties: fields, required = [] } = objectIn(properties[lacked]!);
    if (!fields) continue;
    const keys = strange.map((key) => [key, Object.hasOwn(fields, key) ? key : withoutOwner(key, lacked)] as const);
    const names = new Set(keys.map(([, name]) => name));
    if (names.size === keys.length && keys.every(([, name]) => Object.hasOwn(fields, name)) && required.every((each) => names.has(each))) return { lacked, keys };
  }
  return null;
}

/** Who has more unknown fields has not moved those of one object. */
const mostStrange = 20;

function strangeIn(object: object, properties: Properties): readonly string[] {
  const strange = Object.keys(object).filter((key) => !Object.hasOwn(properties, key));
  return strange.length > mostStrange ? [] : strange;
}

function objectIn(schema: Schema): Schema {
  const named = schema.anyOf?.[0] ?? schema;
  return named.$ref ? schemaOf(named.$ref) : named;
}

/** `source.document`, `source_document` and `sourceDocument` are the `document` of the source. */
function withoutOwner(key: string, owner: string): string {
  const rest = key.startsWith(owner) ? key.slice(owner.length).replace(/^[._/ -]/, "") : key;
  return rest.slice(0, 1).toLowerCase() + rest.slice(1);
}
