import type * as schema from "@igf/schema";
import { expectTypeOf, test } from "vitest";
import { concepts, findMentions, getConcept, isConceptId, type Concept, type ConceptId, type ConceptScheme, type SchemeId } from "./index.js";

test("an ID that is known to the compiler finds a concept, any other string perhaps none", () => {
  expectTypeOf(getConcept("sdg-16")).toEqualTypeOf<Concept>();
  expectTypeOf(getConcept("sdg-16" as string)).toEqualTypeOf<Concept | undefined>();
  // @ts-expect-error there may be no such goal
  getConcept("sdg-18").prefLabel;
});

test("IDs are literal types, which the guard gives to any value", () => {
  expectTypeOf<"wsis-c7-e-health">().toExtend<ConceptId>();
  expectTypeOf<string>().not.toExtend<ConceptId>();
  expectTypeOf<Concept["scheme"]>().toEqualTypeOf<SchemeId>();
  const value: unknown = null;
  if (isConceptId(value)) expectTypeOf(value).toEqualTypeOf<ConceptId>();
  expectTypeOf(findMentions("")[0]!.concept).toEqualTypeOf<ConceptId>();
});

test("records are read-only all the way down", () => {
  // @ts-expect-error a list cannot be changed
  concepts.push(concepts[0]!);
  // @ts-expect-error a field cannot be changed
  concepts[0]!.prefLabel = "";
  // @ts-expect-error nor can a list in a record
  concepts[0]!.altLabels.push("");
});

test("records can be given to whoever asks for those of the schema", () => {
  expectTypeOf<Concept>().toExtend<schema.Concept>();
  expectTypeOf<ConceptScheme>().toExtend<schema.ConceptScheme>();
});
