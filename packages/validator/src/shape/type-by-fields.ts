import type { RecordType } from "@igf/schema";
import * as accepts from "../../generated/accept.js";
import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";

/** Returns the one type that a record must say to be right, where it says another one, or none; `null` where there is no such type. */
export function typeByFields(record: object, allowed: readonly RecordType[]): RecordType | null {
  const meant = allowed.filter((type) => accepts[type]({ ...record, type }));
  return meant.length === 1 ? meant[0]! : null;
}

/** A type that there is, over the fields of another one. */
export function typeOfAnother(said: RecordType, meant: RecordType): Fault {
  return {
    rule: "type-is-known",
    pointer: "/type",
    message: `The type is ${showText(said)}, but the fields are those of the type ${meant}.`,
    found: showText(said),
    expected: showText(meant),
    mend: `Write ${showText(meant)}.`,
    didYouMean: meant,
  };
}
