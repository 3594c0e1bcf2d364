import { child } from "../json-pointer.js";
import type { Explain } from "./explain-extension.js";
import { count } from "./explain-scalar.js";
import { addAll, mustBe, type ExtensionFault } from "./faults.js";
import { canonical } from "./canonical.js";
import type { SchemaObject } from "./schema.js";

/** What is wrong with a list: with its length, and in each of its items. */
export function explainList(list: readonly unknown[], schema: SchemaObject, pointer: string, explain: Explain): ExtensionFault[] {
  const { items, prefixItems = [], minItems = 0, maxItems = Infinity, uniqueItems } = schema;
  const faults: ExtensionFault[] = [];
  if (list.length < minItems) faults.push(mustBe(list, `a list of at least ${count(minItems, "item")}`, pointer));
  if (list.length > maxItems) faults.push(mustBe(list, `a list of at most ${count(maxItems, "item")}`, pointer));
  for (const [index, item] of list.entries()) {
    const own = prefixItems[index] ?? items;
    if (own !== undefined) addAll(faults, explain(item, own, child(pointer, index)));
  }
  if (uniqueItems) addAll(faults, repetitions(list, pointer));
  addAll(faults, explainContains(list, schema, pointer, explain));
  return faults;
}

function* repetitions(list: readonly unknown[], pointer: string): Generator<ExtensionFault> {
  const seen = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const key = canonical(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else yield mustBe(item, `another item than item ${first + 1}`, child(pointer, index), { mend: "Remove the repetition." });
  }
}

function* explainContains(list: readonly unknown[], schema: SchemaObject, pointer: string, explain: Explain): Generator<ExtensionFault> {
  const { contains, minContains = 1, maxContains = Infinity } = schema;
  if (contains === undefined) return;
  const number = list.filter((item, index) => explain(item, contains, child(pointer, index)).length === 0).length;
  const items = `items as the schema asks for, where there ${number === 1 ? "is" : "are"} ${number}`;
  if (number < minContains) yield mustBe(list, `a list with at least ${minContains} ${items}`, pointer, { mend: "Add what is missing." });
  if (number > maxContains) yield mustBe(list, `a list with at most ${maxContains} ${items}`, pointer, { mend: "Remove what is too many." });
}
