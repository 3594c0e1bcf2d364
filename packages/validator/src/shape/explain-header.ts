import type { DatasetType } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";
import { unexplained } from "./explain-record.js";
import { explainShape } from "./explain-shape.js";

/** Finds every fault of the header of NDJSON that was refused: a dataset whose records, but for its documents, stand on lines of their own. */
export function explainHeader(type: DatasetType, header: object): readonly Fault[] {
  const lists = Object.keys(recordLists[type]).filter((list) => list !== "sources");
  const empty = Object.fromEntries(lists.map((list) => [list, []]));
  const { faults } = explainShape({ ...header, ...empty });
  const held = lists.filter((list) => Object.hasOwn(header, list));
  if (held.length > 0) return [recordsInHeader(held), ...faults];
  return faults.length > 0 ? faults : [unexplained(header, "", "DatasetHeader")];
}

/** However many lists there are: they have one cause. */
function recordsInHeader(lists: readonly string[]): Fault {
  const [first, ...others] = lists.map(showText);
  const named = others.length === 0 ? `the list ${first}` : `the lists ${[first, ...others.slice(0, -1)].join(", ")} and ${others.at(-1)}`;
  return {
    rule: "fields-are-known",
    pointer: `/${lists[0]!}`,
    at: "key",
    message: `The first line holds ${named}: in NDJSON, every record stands on a line of its own.`,
    found: "a dataset with its records",
    expected: "a dataset without its records",
    mend: "Write each record on a line of its own, or have the file read as JSON: call it .json, or give `--input-format json`.",
  };
}
