import type { Problems } from "../problems.js";
import { checkFormat } from "./check-format.js";
import { checkIds, type WrittenId } from "./check-ids.js";
import { messagesFormat, type MessagesFile } from "./formats.js";
import { readYaml, type YamlFile } from "./read-yaml.js";
import { walkRecords, type WrittenRecord } from "./walk-records.js";

/** A file of messages, and its records in the order of the document. */
export interface MessagesData {
  readonly yaml: YamlFile;
  readonly file: MessagesFile;
  readonly records: readonly WrittenRecord[];
  /** Every ID that the file gives. */
  readonly ids: readonly WrittenId[];
}

/**
 * Reads a file of messages.
 * @throws DataError where it is not YAML, has another format, or gives an ID twice
 */
export function readMessages(path: string, name: string, problems: Problems): MessagesData {
  const yaml = readYaml(path, name);
  const file = checkFormat(yaml, messagesFormat, problems);
  const records = walkRecords(file);
  const ids = [
    ...file.events.map(({ id }, index) => ({ id, path: ["events", index, "id"] })),
    ...records.map((record) => ({ id: idOf(record), path: [...record.path, "id"] })),
    ...(file.retired ?? []).map(({ id }, index) => ({ id, path: ["retired", index, "id"] })),
  ].map((written): WrittenId => ({ ...written, yaml }));
  checkIds(ids, problems);
  problems.throwIfAny();
  return { yaml, file, records, ids };
}

function idOf(record: WrittenRecord): string {
  return record.kind === "message" ? record.message.id : record.kind === "topic" ? record.topic.id : record.theme.id;
}
