import fc from "fast-check";
import { expect, test } from "vitest";
import { findOffsets } from "../src/syntax/find-offsets.js";
import { placeOffsets } from "../src/syntax/place-offsets.js";
import { child } from "../src/json-pointer.js";
import { almostDatasetText, datasetText } from "./support/almost-datasets.js";
import { datasetFiles } from "./support/river-forum.js";
import { split, type Told } from "./support/split.js";

const cuts = fc.array(fc.nat(), { maxLength: 8 });

test("a dataset is told alike, however its bytes are cut into chunks", () => {
  fc.assert(
    fc.property(fc.oneof(datasetText, almostDatasetText), cuts, (text, at) => {
      expect(split(text, at)).toEqual(split(text));
    }),
    { numRuns: 3_000 },
  );
});

test.each(Object.entries(datasetFiles))("the %s dataset is told alike byte for byte", (_, text) => {
  const everywhere = [...Array(Buffer.byteLength(text)).keys()];
  expect(split(text, everywhere)).toEqual(split(text));
});

test("the parts of a dataset are those that JSON.parse reads", () => {
  fc.assert(
    fc.property(datasetText, cuts, (text, at) => {
      const told = split(text, at);
      expect(told.at(-1)!.told).toBe("end");
      expect(putTogether(told)).toEqual(Object.entries(JSON.parse(text) as object));
    }),
    { numRuns: 3_000 },
  );
});

/** The entries of a dataset; where a key stands twice, in the place of the first one, and with the value of the last one. */
function putTogether(told: readonly Told[]): [string, unknown][] {
  const dataset: Record<string, unknown> = {};
  const define = (key: string, value: unknown) =>
    Object.defineProperty(dataset, key, { value, enumerable: true, writable: true, configurable: true });
  for (const each of told) {
    if (each.told === "list") define(each.key, []);
    if (each.told === "member") define(each.key, JSON.parse(each.text));
    if (each.told === "record") expect((dataset[each.key!] as unknown[]).push(JSON.parse(each.text))).toBe(each.index + 1);
  }
  return Object.entries(dataset);
}

test("places are those of a document that is read as a whole", () => {
  fc.assert(
    fc.property(datasetText, cuts, (text, at) => {
      const told = split(text, at);
      fc.pre(!told.some((each) => each.told === "faulty"));
      const values = told.flatMap((each) => {
        if (each.told === "record") return [{ pointer: child(child("", each.key!), each.index), place: each.place }];
        if (each.told !== "member" && each.told !== "list") return [];
        const pointer = child("", each.key);
        return [
          { pointer, at: "key" as const, place: each.keyPlace },
          { pointer, place: each.place },
        ];
      });
      const offsets = findOffsets(
        text,
        values.map((value) => ({ rule: "", message: "", ...value })),
      );
      const places = placeOffsets(text, offsets);
      const expected = places.map((place, index) => ({ ...place, offset: Buffer.byteLength(text.slice(0, offsets[index])) }));
      expect(values.map(({ place }) => place)).toEqual(expected);
    }),
    { numRuns: 3_000 },
  );
});
