import { definitions } from "@igf/schema/zod";
import fc from "fast-check";
import { arbitraryOf } from "./arbitrary-of.js";
import { definedTypes, saidType, type DefinedType, type Judge } from "./judges.js";
import { drawnMutation, mutate, type DrawnMutation } from "./mutate.js";
import type { Tally } from "./tally.js";

/** A value, made for a type and then perhaps spoilt. */
export interface Case {
  readonly type: DefinedType;
  readonly valid: unknown;
  readonly mutations: readonly DrawnMutation[];
}

const mutationLists = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 7, arbitrary: fc.array(drawnMutation, { minLength: 1, maxLength: 1 }) },
  { weight: 3, arbitrary: fc.array(drawnMutation, { minLength: 2, maxLength: 4 }) },
);

/** Every case, of records four times as often as of the much larger datasets. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  ...definedTypes.map((type) => ({
    weight: type.endsWith("Dataset") ? 1 : 4,
    arbitrary: fc.record({ type: fc.constant(type), valid: arbitraryOf(definitions[type]), mutations: mutationLists }),
  })),
);

/** Returns the value of a case, and the kinds of the mutations for which there was a place. */
export function valueOf({ valid, mutations }: Case): { value: unknown; kinds: string[] } {
  let value: unknown = structuredClone(valid);
  const kinds: string[] = [];
  for (const mutation of mutations) {
    const mutated = mutate(value, mutation);
    value = mutated.value;
    if (mutated.applied) kinds.push(mutation.kind);
  }
  return { value, kinds };
}

/** Throws where two judges disagree on a case, or where a value that was not spoilt is refused. */
export function compareVerdicts(judges: Readonly<Record<string, Judge>>, each: Case, tally?: Tally): void {
  const { value, kinds } = valueOf(each);
  const accepted = verdict(judges, each.type, value);
  if (kinds.length === 0 && !accepted) throw new Error(`All refuse a ${each.type} that was made to be valid: ${show(value)}`);
  const said = saidType(value);
  if (said !== null && said !== each.type) verdict(judges, said, value);
  tally?.count(each.type, kinds, accepted);
}

/** Returns what all judges say; throws where they do not say the same. */
export function verdict(judges: Readonly<Record<string, Judge>>, type: DefinedType, value: unknown): boolean {
  const verdicts = Object.entries(judges)
    .map(([name, judge]) => [name, judge(type, value)] as const)
    .filter(([, accepts]) => accepts !== null);
  const [, first] = verdicts[0]!;
  if (verdicts.every(([, accepts]) => accepts === first)) return first!;
  const words = verdicts.map(([name, accepts]) => `${name} ${accepts ? "accepts" : "refuses"}`);
  throw new Error(`${words.join(", ")}, as a ${type}: ${show(value)}`);
}

/** JSON in which every character can be seen. */
export function show(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
