import { definitions } from "@igf/schema/zod";
import fc from "fast-check";
import { arbitraryOf } from "./arbitrary-of.js";
import { enumerationsIn } from "./enumerations-in.js";
import { mutations, type MutationKind } from "./mutations.js";
import { sitesOf } from "./sites.js";

/** A mutation as fast-check draws it: its numbers choose where and how, so that it can be repeated and shrunk. */
export interface DrawnMutation {
  readonly kind: MutationKind;
  readonly place: number;
  readonly choices: readonly number[];
  readonly value: unknown;
}

export const mutationKinds = Object.keys(mutations) as MutationKind[];

export const drawnMutation: fc.Arbitrary<DrawnMutation> = fc.record({
  kind: fc.constantFrom(...mutationKinds),
  place: fc.nat(),
  choices: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  value: fc.jsonValue({ maxDepth: 1 }),
});

/** A valid record of every type, the same in every run. */
const others = Object.values(definitions).map((definition) => fc.sample(arbitraryOf(definition), { numRuns: 1, seed: 1 })[0]);

/** The names of the types, and the words of each enumeration. */
const vocabularies = [Object.keys(definitions), ...enumerationsIn(Object.values(definitions))];

/** Returns a changed copy of a value, and whether there was a place for the mutation. */
export function mutate(value: unknown, { kind, place, choices, value: drawn }: DrawnMutation): { value: unknown; applied: boolean } {
  const box = { value: structuredClone(value) };
  const { applies, change } = mutations[kind];
  const sites = sitesOf(box);
  // That the value as a whole has another name, or a second one, means nothing.
  const inner = kind === "retype" || kind === "swap" ? sites : sites.slice(1);
  const possible = inner.filter(applies);
  if (possible.length === 0) return { value: box.value, applied: false };
  // What is deep inside would otherwise be hit more often than the fields of the record itself.
  const outer = possible.filter(({ container }) => container === box.value);
  const among = place % 2 === 0 && outer.length > 0 ? outer : possible;
  let drawnSoFar = 0;
  const pick = <T>(things: readonly T[]): T => things[choices[drawnSoFar++]! % things.length]!;
  change(among[Math.floor(place / 2) % among.length]!, { pick, value: structuredClone(drawn), sites, others, vocabularies });
  return { value: box.value, applied: true };
}
