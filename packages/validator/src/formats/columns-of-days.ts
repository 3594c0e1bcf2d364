import type { Column } from "@igf/schema/tables";
import type { Fault } from "../fault.js";
import { isOfFormat } from "../shape/schema.js";
import { showText } from "../show-value.js";

/** Two columns, most probably of the first and the last day, where one is missing that holds both. */
export interface ColumnsOfDays {
  readonly columns: readonly number[];
  readonly lacked: string;
}

/** Finds two unknown columns of whose words one is the name of a date that is missing (`startDate`, `end_date`); `null` where there are none. */
export function columnsOfDays(names: readonly string[], known: readonly string[], missing: Iterable<Column>): ColumnsOfDays | null {
  for (const { name: lacked, schema } of missing) {
    if (typeof schema.pattern !== "string" || !isOfFormat(schema.pattern, "date")) continue;
    const columns = names.flatMap((name, column) => (!known.includes(name) && isOneOfWords(lacked, name) ? [column] : []));
    if (columns.length === 2) return { columns, lacked };
  }
  return null;
}

function isOneOfWords(word: string, name: string): boolean {
  const words = name.slice(0, longest).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").trim().split(/[^\p{L}\p{N}]+/u);
  return words.length > 1 && words.some((each) => each.toLowerCase() === word);
}

const longest = 60;

/** Says how the two become one. */
export function explainDays({ columns, lacked }: ColumnsOfDays, names: readonly string[], known: readonly string[], owner: string): Fault {
  const both = columns.map((column) => showText(names[column]!)).join(" and ");
  return {
    rule: "fields-are-known",
    pointer: "",
    message: `${both} are no columns of ${owner}, and ${showText(lacked)} is missing.`,
    found: both,
    expected: known.join(", "),
    mend: `Write both days into one column ${showText(lacked)}, with a slash between them, such as 2025-06-23/2025-06-27.`,
  };
}
