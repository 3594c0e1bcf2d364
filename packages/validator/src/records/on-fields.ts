import type { RecordType } from "@igf/schema";
import type { AnyRecord } from "./any-record.js";
import { FieldPath } from "./field-path.js";

/** Field paths by type of record. */
export type FieldTable = Partial<Record<string, readonly string[]>>;

type Look = (record: AnyRecord, pointer: string) => void;

/** Returns what looks at the records of a type, if anything does. It is asked when the first of them comes: most files have few types. */
export type LooksByType = (type: RecordType) => Look | undefined;

/** Looks at every value of some fields; `place` gives the pointer to the one that is looked at. */
export function onFields(table: FieldTable, look: (value: unknown, place: () => string, record: AnyRecord) => void): LooksByType {
  return (type) => lookAt(table[type] ?? [], look);
}

function lookAt(paths: readonly string[], look: (value: unknown, place: () => string, record: AnyRecord) => void): Look | undefined {
  return paths.length > 0 ? allOf(paths.map((path) => lookAtField(new FieldPath(path), look))) : undefined;
}

/** One that does what several do. */
export function allOf(looks: readonly Look[]): Look {
  if (looks.length === 1) return looks[0]!;
  return (record, pointer) => {
    for (const each of looks) each(record, pointer);
  };
}

/** Records come by the million: nothing is made anew for each of their values. */
function lookAtField(field: FieldPath, look: (value: unknown, place: () => string, record: AnyRecord) => void): Look {
  let [pointer, index] = ["", -1];
  const place = () => field.pointer(pointer, index);
  const { valueOf, isList, valueOfItem } = field;
  if (!isList) {
    return (record, at) => {
      pointer = at;
      look(valueOf(record), place, record);
    };
  }
  return (record, at) => {
    const list = valueOf(record);
    if (!Array.isArray(list) || list.length === 0) return;
    pointer = at;
    for (index = 0; index < list.length; index += 1) look(valueOfItem(list[index]), place, record);
  };
}

type LookAtText = (text: string, place: () => string, record: AnyRecord) => void;

/** Looks at every string in some fields; what is null is passed over. */
export function onTexts(table: FieldTable, look: LookAtText): LooksByType {
  return (type) => lookAtTexts(table[type] ?? [], look);
}

/** What looks at every string in some fields of a record. */
export function lookAtTexts(paths: readonly string[], look: LookAtText): Look | undefined {
  return lookAt(paths, (value, place, record) => {
    if (typeof value === "string") look(value, place, record);
  });
}

/** Lets several look at the same records, one after the other. */
export function inTurn(...all: readonly LooksByType[]): LooksByType {
  return (type) => {
    const looks = all.map((each) => each(type)).filter((look) => look !== undefined);
    return looks.length > 0 ? allOf(looks) : undefined;
  };
}
