import type { RecordType } from "@igf/schema";
import type { AnyRecord } from "./any-record.js";
import { FieldPath } from "./field-path.js";

/** Field paths by type of record. */
export type FieldTable = Partial<Record<string, readonly string[]>>;

/** What looks at records, by their type. */
export type OnTypes = Partial<Record<RecordType, (record: AnyRecord, pointer: string) => void>>;

/** Looks at every value of some fields; `place` gives the pointer to it. */
export function onFields(table: FieldTable, look: (value: unknown, place: () => string, record: AnyRecord) => void): OnTypes {
  const on: OnTypes = {};
  for (const [type, paths] of Object.entries(table)) {
    const fields = paths!.map((path) => new FieldPath(path));
    on[type as RecordType] = (record, pointer) => {
      for (const field of fields) field.each(record, (value, index) => look(value, () => field.pointer(pointer, index), record));
    };
  }
  return on;
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
