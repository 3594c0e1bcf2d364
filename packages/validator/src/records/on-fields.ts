import type { RecordType } from "@igf/schema";
import type { AnyRecord } from "./any-record.js";
import { FieldPath } from "./field-path.js";

/** Field paths by type of record. */
export type FieldTable = Partial<Record<string, readonly string[]>>;

type Look = (record: AnyRecord, pointer: string) => void;

/** What looks at records, by their type. */
export type OnTypes = Partial<Record<RecordType, (record: AnyRecord, pointer: string) => void>>;

/** Looks at every value of some fields; `place` gives the pointer to the one that is looked at. */
export function onFields(table: FieldTable, look: (value: unknown, place: () => string, record: AnyRecord) => void): OnTypes {
  const on: OnTypes = {};
  for (const [type, paths] of Object.entries(table)) {
    on[type as RecordType] = allOf(paths!.map((path) => lookAtField(new FieldPath(path), look)));
  }
  return on;
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

/** Looks at every string in some fields; what is null is passed over. */
export function onTexts(table: FieldTable, look: (text: string, place: () => string, record: AnyRecord) => void): OnTypes {
  return onFields(table, (value, place, record) => {
    if (typeof value === "string") look(value, place, record);
  });
}

/** Lets several look at the same records, one after the other. */
export function inTurn(...tables: readonly OnTypes[]): OnTypes {
  const on: OnTypes = {};
  for (const table of tables) {
    for (const [type, look] of Object.entries(table) as [RecordType, NonNullable<OnTypes[RecordType]>][]) {
      const before = on[type];
      on[type] = before ? (record, pointer) => (before(record, pointer), look(record, pointer)) : look;
    }
  }
  return on;
}
