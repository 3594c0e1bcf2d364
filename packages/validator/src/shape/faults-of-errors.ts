import type { ShapeError } from "../../generated/explain.js";
import type { Fault } from "../fault.js";
import { faultOfField } from "./fault-of-field.js";
import { faultsOfKeys } from "./faults-of-keys.js";
import { nameField, nameRecord } from "./words.js";

/** Turns the errors of one compiled schema into faults: one for each cause, in the words of whoever wrote the file. */
export function faultsOfErrors(errors: readonly ShapeError[], pointer: string, type: string): Fault[] {
  const places = new Map<string, ShapeError[]>();
  for (const error of errors) {
    const place = pointer + error.instancePath;
    const others = places.get(place);
    if (others) others.push(error);
    else places.set(place, [error]);
  }
  return [...places].flatMap(([place, here]) => {
    const keys = faultsOfKeys(here, place, place === pointer ? nameRecord(type) : nameField(place));
    const fault = keys.length > 0 ? null : faultOfField(here, place);
    return fault ? [fault] : keys;
  });
}
