import { schemaId } from "@igf/schema";
import { affordableNearest } from "../affordable-nearest.js";
import type { Fault } from "../fault.js";
import { FaultList } from "../fault-list.js";
import { child } from "../json-pointer.js";
import { nearest, onlyWordIn } from "../nearest.js";
import { showText } from "../show-value.js";
import { tooDeep, tooHigh, type TooHigh } from "./other-level.js";
import { isDataset } from "./records-of.js";
import { patternOf, type Schema } from "./schema.js";
import { twoDays, type TwoDays } from "./two-days.js";
import { capital, nameFormat } from "../words.js";

type Properties = Readonly<Record<string, Schema>>;

/** Whether a value is one that a schema allows. */
type Fits = (value: unknown, schema: Schema) => boolean;

/** What is wrong with the keys of one object: unknown ones, missing ones, and missing ones that have another name. */
export function faultsOfKeys(object: Readonly<Record<string, unknown>>, schema: Schema, pointer: string, nameOwner: () => string, fits: Fits): Fault[] {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const isComplete = required.every((key) => object[key] !== undefined);
  if (isComplete && additionalProperties === false && Object.keys(object).every((key) => Object.hasOwn(properties, key))) return [];
  const missing = new Set(required.filter((key) => object[key] === undefined));
  const moved = missing.size > 0 && additionalProperties === false ? faultOfLevel(object, properties, missing, pointer, nameOwner) : null;
  if (moved) return [moved];
  const absent = Object.keys(properties).filter((key) => object[key] === undefined);
  const days = missing.size > 0 ? twoDays(object, properties, missing) : null;
  if (days) missing.delete(days.lacked);
  const near = affordableNearest(nearest);
  const taken = new Set<string>();
  const list = new FaultList();
  const { faults } = list;
  const strange: string[] = [];
  if (days) list.add(fieldsOfDays(days, pointer, properties, nameOwner()));
  for (const key of Object.keys(object)) {
    if (list.isFull) return faults;
    if (additionalProperties !== false) {
      const pattern = propertyNames?.pattern;
      if (pattern && !patternOf(pattern).test(key)) list.add(badNamespace(key, pattern, pointer));
    } else if (!Object.hasOwn(properties, key) && !days?.keys.includes(key)) {
      const lacked = near(key, [...missing]) ?? shortOrLong(key, missing) ?? onlyWordIn(key, missing);
      if (lacked !== null) missing.delete(lacked);
      // Two keys cannot both have been meant to be the same one.
      const meant = lacked ?? near(key, absent.filter((each) => !taken.has(each)));
      if (meant !== null) taken.add(meant);
      else strange.push(key);
      const fault = unknownField(key, meant, child(pointer, key), properties, nameOwner());
      // A field too many takes nothing from the others.
      list.add(lacked === null ? { ...fault, harmless: true } : fault);
    }
  }
  // One strange field, and one that is missing for which its value would do, are one fault; which of the two it is, the author knows.
  const [[lacked], [key]] = [[...missing], strange];
  if (missing.size === 1 && strange.length === 1 && fits(object[key!], properties[lacked!]!)) {
    const place = child(pointer, key!);
    return faults.map((fault) => (fault.pointer === place ? unknownField(key!, null, place, properties, nameOwner(), lacked) : fault));
  }
  if (missing.size === 0) return faults;
  return [...faults, { ...missingFields([...missing], pointer, properties), apart: () => missingApart(missing, pointer, properties) }];
}

/** Fields that stand a level too deep or too high have one cause. */
function faultOfLevel(object: Readonly<Record<string, unknown>>, properties: Properties, missing: ReadonlySet<string>, pointer: string, nameOwner: () => string): Fault | null {
  const deep = tooDeep(object, properties, missing);
  if (deep) {
    const place = child(pointer, deep.key);
    const fault = unknownField(deep.key, null, place, properties, nameOwner());
    const apart = () => [fault, ...missingApart(missing, pointer, properties)];
    return { ...fault, message: `${fault.found} is not a field of ${nameOwner()}: what is missing stands within it.`, mend: `Leave out ${fault.found} and its braces, and keep what they hold.`, apart };
  }
  const high = tooHigh(object, properties, missing);
  return high && fieldsOfAnother(high, pointer, properties, nameOwner());
}

/** @param owner  What has the fields, and was to have the one that holds them. */
function fieldsOfAnother({ lacked, keys }: TooHigh, pointer: string, properties: Properties, owner: string): Fault {
  const unknown = keys.map(([key]) => unknownField(key, null, child(pointer, key), properties, owner));
  const names = listWords(keys.map(([key]) => showText(key)));
  const inside = keys.map(([, name]) => `${showText(name)}: …`).join(", ");
  return {
    ...unknown[0]!,
    message: `${names} ${keys.length === 1 ? "is not a field" : "are no fields"} of ${owner}, but of ${showText(lacked)}, which is missing.`,
    found: names,
    mend: `Put ${keys.length === 1 ? "it" : "them"} into ${showText(lacked)}: { ${inside} }.`,
    apart: () => [...unknown, ...missingApart([lacked], pointer, properties)],
  };
}

/** The missing field of which a key is the beginning, or which is the beginning of a key: `desc`, `topicId`. */
function shortOrLong(key: string, missing: ReadonlySet<string>): string | null {
  const meant = key.length < 3 ? [] : [...missing].filter((each) => each.startsWith(key) || key.startsWith(each));
  return meant.length === 1 ? meant[0]! : null;
}

/** @param lacked  The missing field that it may be; `null` where there is none. */
function unknownField(key: string, meant: string | null, pointer: string, properties: object, owner: string, lacked: string | null = null): Fault {
  const found = showText(key);
  const removal = `remove it${"extensions" in properties ? ", or put it under `extensions`, in a namespace of your own" : ""}`;
  const lack = lacked === null ? "" : `, and ${showText(lacked)} is missing`;
  return {
    rule: "fields-are-known",
    pointer,
    at: "key",
    message: `${found} is not a field of ${owner}${lack}.`,
    found,
    expected: Object.keys(properties).join(", "),
    mend: mendOfUnknown(meant, lacked, removal),
    ...(meant !== null && { didYouMean: meant }),
  };
}

/** Two fields for the days of an interval, and the field that they lack, have one cause. */
function fieldsOfDays({ keys, lacked, interval }: TwoDays, pointer: string, properties: Properties, owner: string): Fault {
  const [first, names] = [child(pointer, keys[0]), listWords(keys.map(showText))];
  const apart = () => [...keys.map((key) => unknownField(key, null, child(pointer, key), properties, owner)), ...missingApart([lacked], pointer, properties)];
  return {
    ...unknownField(keys[0], null, first, properties, owner),
    message: `${names} are no fields of ${owner}, and ${showText(lacked)}, which holds both days, is missing.`,
    found: names,
    mend: `Write ${showText(lacked)}: ${interval === null ? "the first day, a slash, and the last one" : showText(interval)} in the place of ${names}.`,
    apart,
  };
}

function mendOfUnknown(meant: string | null, lacked: string | null, removal: string): string {
  if (meant !== null) return `Rename it to ${showText(meant)}.`;
  if (lacked === null) return `${capital(removal)}.`;
  return `Rename it to ${showText(lacked)}, if that is what it says; if not, add ${showText(lacked)}, and ${removal}.`;
}

/** All that one object lacks is one finding: it is mended at one place. */
function missingFields(keys: readonly string[], pointer: string, properties: Properties): Fault {
  const names = listWords(keys.map(showText));
  const message = keys.length === 1 ? `The field ${names} is missing.` : `The fields ${names} are missing.`;
  const additions = listWords(
    keys.map((key) => {
      const only = key === "$schema" ? schemaOfType(properties) : properties[key]!.const;
      return showText(key) + (only === undefined ? "" : `: ${JSON.stringify(only)}`);
    }),
  );
  const blanks = keys.map((key) => [key, blankOf(properties[key]!)] as const).filter(([, blank]) => blank !== null);
  const hint = blanks.map(([key, blank]) => `${showText(key)}: ${blank}`).join(", ");
  const mend = hint === "" ? `Add ${additions}.` : `Add ${additions}; where there is nothing to say, write ${hint}.`;
  const expected = keys.map((key) => `${showText(key)}: ${properties[key]!.description}`).join(" ");
  return { rule: "fields-are-present", pointer, message, found: "nothing", expected, mend };
}

/** What is missing, each by itself, at the place where it belongs. */
function missingApart(keys: Iterable<string>, pointer: string, properties: Properties): Fault[] {
  return Array.from(keys, (key) => ({ ...missingFields([key], pointer, properties), pointer: child(pointer, key) }));
}

/** The address of the schema of the type that an object has. */
function schemaOfType({ type }: Readonly<Record<string, Schema>>): string | undefined {
  const only = type?.const;
  return isDataset(only) ? schemaId(only) : undefined;
}

/** What a field holds where there is nothing to say; `null` where there always is. */
function blankOf(schema: Schema): string | null {
  if (schema.type === "array") return schema.minItems ? null : "[]";
  return [schema.type].flat().includes("null") || schema.anyOf !== undefined ? "null" : null;
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function badNamespace(key: string, pattern: string, pointer: string): Fault {
  const found = showText(key);
  return {
    rule: "formats-are-right",
    pointer: child(pointer, key),
    at: "key",
    message: `${found} cannot name a namespace of extensions.`,
    found,
    expected: nameFormat(pattern),
    mend: 'Rename it, for example after your forum: "river-forum".',
  };
}
