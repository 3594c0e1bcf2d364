import { child } from "../json-pointer.js";
import { nearest } from "../nearest.js";
import { showText } from "../show-value.js";
import { nameField } from "../words.js";
import { count } from "./explain-scalar.js";
import { addAll, mustBe, type ExtensionFault } from "./faults.js";
import type { Explain } from "./explain-extension.js";
import type { Schema, SchemaObject } from "./schema.js";

type Members = Readonly<Record<string, unknown>>;

/** What is wrong with an object: with its fields as such, and in each of them. */
export function explainObject(object: Members, schema: SchemaObject, pointer: string, explain: Explain, patternOf: (source: string) => RegExp): ExtensionFault[] {
  const { properties = {}, patternProperties = {}, additionalProperties, propertyNames, dependentSchemas = {} } = schema;
  const patterns = Object.entries(patternProperties).map(([source, each]) => [patternOf(source), each] as const);
  const faults: ExtensionFault[] = [];
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    const place = child(pointer, key);
    const schemas: Schema[] = Object.hasOwn(properties, key) ? [properties[key]!] : [];
    for (const [pattern, each] of patterns) if (pattern.test(key)) schemas.push(each);
    if (schemas.length === 0 && additionalProperties === false) unknown.push(key);
    else if (schemas.length === 0 && additionalProperties !== undefined) schemas.push(additionalProperties);
    for (const each of schemas) addAll(faults, explain(value, each, place));
    // The name is another value than the one at the place.
    const [wrongName] = propertyNames === undefined ? [] : explain(key, propertyNames, `${place}~name`);
    if (wrongName) faults.push(badName(key, wrongName, place));
  }
  addAll(faults, faultsOfKeys(object, schema, pointer, unknown));
  for (const [key, each] of Object.entries(dependentSchemas)) if (Object.hasOwn(object, key)) addAll(faults, explain(object, each, pointer));
  return faults;
}

/** Fields that are missing, and fields that are not allowed, of which some are merely misspelt. */
function* faultsOfKeys(object: Members, schema: SchemaObject, pointer: string, unknown: readonly string[]): Generator<ExtensionFault> {
  const { required = [], properties = {}, dependentRequired = {}, minProperties = 0, maxProperties = Infinity } = schema;
  const missing = new Set(required.filter((key) => !Object.hasOwn(object, key)));
  const absent = Object.keys(properties).filter((key) => !Object.hasOwn(object, key));
  for (const [index, key] of unknown.entries()) {
    // So many names are compared with so many: beyond a few, nobody is helped.
    const meant = index < 20 ? (nearest(key, missing) ?? nearest(key, absent)) : null;
    if (meant !== null) missing.delete(meant);
    yield unknownField(key, meant, properties, pointer);
  }
  if (missing.size > 0) yield missingFields([...missing], pointer);
  for (const [key, needed] of Object.entries(dependentRequired)) {
    const lacking = Object.hasOwn(object, key) ? needed.filter((each) => !Object.hasOwn(object, each) && !missing.has(each)) : [];
    if (lacking.length > 0) yield missingFields(lacking, pointer, ` beside ${showText(key)}`);
  }
  const size = Object.keys(object).length;
  if (size > maxProperties) yield mustBe(object, `an object of at most ${count(maxProperties, "field")}`, pointer);
  else if (size < minProperties && missing.size === 0) yield mustBe(object, `an object of at least ${count(minProperties, "field")}`, pointer);
}

function unknownField(key: string, meant: string | null, properties: Members, pointer: string): ExtensionFault {
  const found = showText(key);
  const known = Object.keys(properties).map(showText).join(", ");
  return {
    pointer: child(pointer, key),
    at: "key",
    message: `${found} is not a field that the schema of the extension has.`,
    found,
    expected: known === "" ? "nothing" : known,
    mend: meant === null ? "Remove it, or add it to the schema." : `Rename it to ${showText(meant)}.`,
    ...(meant !== null && { didYouMean: meant }),
  };
}

function missingFields(keys: readonly string[], pointer: string, beside = ""): ExtensionFault {
  const names = keys.map(showText).join(", ");
  const [field, are] = keys.length === 1 ? ["field", "is"] : ["fields", "are"];
  const message = `The ${field} ${names} of ${nameField(pointer)} ${are} missing${beside}.`;
  return { pointer, message, found: "nothing", expected: names, mend: `Add ${names}.`, lacks: keys };
}

function badName(key: string, { expected }: ExtensionFault, pointer: string): ExtensionFault {
  const found = showText(key);
  return { pointer, at: "key", message: `${found} is no name of a field here: it must be ${expected}.`, found, expected, mend: "Rename the field." };
}
