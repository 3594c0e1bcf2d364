import type { ShapeError } from "../../generated/explain.js";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { nearest } from "../nearest.js";
import { showText } from "../show-value.js";

/** What is wrong with the keys of one object: unknown ones, missing ones, and missing ones that are merely misspelt. */
export function faultsOfKeys(errors: readonly ShapeError[], pointer: string, owner: string): Fault[] {
  const missing = new Set(errors.filter(({ keyword }) => keyword === "required").map(({ params }) => params["missingProperty"] as string));
  const faults: Fault[] = [];
  for (const { keyword, params, parentSchema, data } of errors) {
    if (keyword === "propertyNames") faults.push(badNamespace(params["propertyName"] as string, pointer));
    if (keyword !== "additionalProperties") continue;
    const key = params["additionalProperty"] as string;
    const fields = Object.keys(parentSchema["properties"] as object);
    // A field that is there already is not what was meant.
    const meant =
      nearest(key, missing) ??
      nearest(
        key,
        fields.filter((field) => !Object.hasOwn(data as object, field)),
      );
    if (meant !== null) missing.delete(meant);
    faults.push(unknownField(key, meant, pointer, fields, owner));
  }
  const { parentSchema } = errors.find(({ keyword }) => keyword === "required") ?? {};
  if (missing.size > 0) faults.push(missingFields([...missing], pointer, parentSchema!["properties"] as Record<string, Property>));
  return faults;
}

function unknownField(key: string, meant: string | null, pointer: string, fields: readonly string[], owner: string): Fault {
  const found = showText(key);
  const mend = meant !== null ? `Rename it to ${showText(meant)}.` : "Remove it, or put it under `extensions`, in a namespace of your own.";
  return {
    rule: "fields-are-known",
    pointer: child(pointer, key),
    at: "key",
    message: `${found} is not a field of ${owner}.`,
    found,
    expected: fields.join(", "),
    mend,
    ...(meant !== null && { didYouMean: meant }),
  };
}

interface Property {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly unknown[];
}

/** All that one object lacks is one finding: it is mended at one place. */
function missingFields(keys: readonly string[], pointer: string, properties: Readonly<Record<string, Property>>): Fault {
  const names = listWords(keys.map(showText));
  const message = keys.length === 1 ? `The field ${names} is missing.` : `The fields ${names} are missing.`;
  const additions = listWords(
    keys.map((key) => showText(key) + (properties[key]!.const === undefined ? "" : `: ${JSON.stringify(properties[key]!.const)}`)),
  );
  const blanks = keys.map((key) => [key, blankOf(properties[key]!)] as const).filter(([, blank]) => blank !== null);
  const hint = blanks.map(([key, blank]) => `${showText(key)}: ${blank}`).join(", ");
  const mend = hint === "" ? `Add ${additions}.` : `Add ${additions}; where there is nothing to say, write ${hint}.`;
  return { rule: "fields-are-present", pointer, message, found: "nothing", expected: names, mend };
}

/** What a field holds where there is nothing to say; `null` where there always is. */
function blankOf(schema: Property): string | null {
  if (schema.type === "array") return "[]";
  return [schema.type].flat().includes("null") || schema.anyOf !== undefined ? "null" : null;
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function badNamespace(key: string, pointer: string): Fault {
  const found = showText(key);
  return {
    rule: "formats-are-right",
    pointer: child(pointer, key),
    at: "key",
    message: `${found} cannot name a namespace of extensions.`,
    found,
    expected: "lower-case ASCII words joined by hyphens, beginning with a letter",
    mend: 'Rename it, for example after your forum: "river-forum".',
  };
}
