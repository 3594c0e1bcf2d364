import { datasetTypes, recordTypes } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import type { Fault } from "../fault.js";
import { nearest } from "../nearest.js";
import { showText, showValue } from "../show-value.js";
import { isCheckedType, type CheckedType } from "./accept-shape.js";
import { mendOfList } from "./mend-of-list.js";

/** The type of a document: the one it says, or the one it most probably means. */
export interface FoundType {
  readonly type: CheckedType | null;
  readonly faults: readonly Fault[];
}

/** Reads the type of a document, and says what is wrong with it. */
export function explainType(value: unknown): FoundType {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { type: null, faults: [notAnObject(value)] };
  const said: unknown = (value as Record<string, unknown>)["type"];
  if (isCheckedType(said)) return { type: said, faults: [] };
  const meant = typeByLists(Object.keys(value)) ?? (typeof said === "string" ? nearest(said, [...datasetTypes, ...recordTypes]) : null);
  return {
    type: isCheckedType(meant) ? meant : null,
    faults: [Object.hasOwn(value, "type") ? unknownType(said, meant) : missingType(meant)],
  };
}

function notAnObject(value: unknown): Fault {
  const found = showValue(value);
  return {
    rule: "values-have-the-right-type",
    pointer: "",
    message: `The document is ${found}, not an object.`,
    found,
    expected: "an object: a dataset or a record",
    mend: Array.isArray(value) ? mendOfList((value[0] as { type?: unknown } | null | undefined)?.type) : "Write a dataset: an object with a `type`.",
  };
}

/** The type of dataset whose own lists a document has. */
function typeByLists(keys: readonly string[]): string | null {
  const shared = (list: string) => Object.values(recordLists).filter((lists) => Object.hasOwn(lists, list)).length > 1;
  const own = Object.entries(recordLists).filter(([, lists]) => Object.keys(lists).some((list) => !shared(list) && keys.includes(list)));
  return own.length === 1 ? own[0]![0] : null;
}

function unknownType(said: unknown, meant: string | null): Fault {
  const found = showValue(said);
  const message = typeof said === "string" ? `The type ${found} is not known.` : `The type is ${found}, not the name of a type.`;
  return { rule: "type-is-known", pointer: "/type", message, found, ...expectation(meant, "Write") };
}

function missingType(meant: string | null): Fault {
  return {
    rule: "type-is-known",
    pointer: "",
    message: "The document does not say its type.",
    found: "no `type`",
    ...expectation(meant, "Add"),
  };
}

function expectation(meant: string | null, verb: string) {
  const expected = `one of ${datasetTypes.map(showText).join(", ")}, or the type of a record`;
  if (meant === null) return { expected, mend: `${verb} "type": "MessagesDataset", or the type that the document has.` };
  return { expected, mend: `${verb} "type": ${showText(meant)}.`, didYouMean: meant };
}
