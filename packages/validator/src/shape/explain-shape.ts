import * as accepts from "../../generated/accept.js";
import * as explains from "../../generated/explain.js";
import type { Fault } from "../fault.js";
import type { CheckedType } from "./accept-shape.js";
import { explainType } from "./explain-type.js";
import { faultsOfErrors } from "./faults-of-errors.js";
import { isDataset, recordsOf } from "./records-of.js";

/** Everything that is wrong with the shape of a document. */
export interface ExplainedShape {
  readonly faults: readonly Fault[];
  /** The type that the document has, or most probably means; `null` where nothing can be said. */
  readonly type: CheckedType | null;
  /** The pointers of the records (the empty one for the document itself) in which something is wrong. */
  readonly unsound: ReadonlySet<string>;
}

/** Finds every fault in the shape of a dataset or record: first its own, then those of each of its records. */
export function explainShape(value: unknown): ExplainedShape {
  const found = explainType(value);
  if (found.type === null) return { faults: found.faults, type: null, unsound: new Set([""]) };
  const faults: Fault[] = [...found.faults];
  const unsound = new Set<string>();
  const add = (pointer: string, more: readonly Fault[]) => {
    if (more.length > 0) unsound.add(pointer);
    faults.push(...more);
  };
  // The schema of the meant type would say again that the type is another one.
  add("", explain(found.type, value, "").filter(({ rule }) => rule !== "type-is-known"));
  if (isDataset(found.type)) {
    for (const [pointer, type, record] of recordsOf(found.type, value)) {
      if (!accepts[type](record)) add(pointer, explain(type, record, pointer));
    }
  }
  return { faults, type: found.type, unsound };
}

function explain(type: CheckedType, value: unknown, pointer: string): Fault[] {
  const check = explains[type];
  return check(value) ? [] : faultsOfErrors(check.errors ?? [], pointer, type);
}
