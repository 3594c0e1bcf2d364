import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FingerprintTable } from "../src/engine/fingerprint-table.js";
import { fingerprints } from "../src/engine/fingerprint.js";
import { Ids } from "../src/engine/ids.js";
import { KnownPrints, type Known, type KnownType } from "../src/engine/known-prints.js";

const print = fingerprints([123456789, 987654321]);
const idOf = (index: number) => `river-2030-msg-${String(index).padStart(7, "0")}`;

describe("a table of fingerprints", () => {
  const count = 300_000;
  const table = new FingerprintTable(2);
  let [dearest, steepest, before] = [0, 1, table.bytes];
  for (let index = 0; index < count; index += 1) {
    table.set(print(idOf(index)), index, count - index);
    // Once it has begun to grow everywhere, no entry may cost more than its bound.
    if (index > 5000) dearest = Math.max(dearest, table.bytes / (index + 1));
    if (index > 20_000) steepest = Math.max(steepest, table.bytes / before);
    before = table.bytes;
  }

  test("finds every entry again, and nothing else", () => {
    const wrong: number[] = [];
    for (let index = 0; index < count; index += 1) {
      if (!table.has(print(idOf(index))) || table.first !== index || table.second !== count - index) wrong.push(index);
      if (table.has(print(`ask-${index}`))) wrong.push(-index);
    }
    expect(wrong).toEqual([]);
    expect(table.size).toBe(count);
    expect(new Set([...table.entries()].map(([, , first]) => first)).size).toBe(count);
  });

  test("takes at most 32 bytes for each with two numbers, and grows by half of it", () => {
    expect(dearest).toBeLessThanOrEqual(32);
    expect(steepest).toBeLessThan(1.6);
  });

  test("takes three quarters of that with one number", () => {
    const half = new FingerprintTable(1);
    for (let index = 0; index < count; index += 1) half.add(print(idOf(index)), index);
    expect(half.bytes).toBe(table.bytes * 0.75);
    expect([half.has(print(idOf(count - 1))), half.first, half.second]).toEqual([true, count - 1, 0]);
  });

  test("writes over what has an entry already, and keeps the highest numbers", () => {
    table.set(print(idOf(7)), 2 ** 32 - 1, 2 ** 32 - 1);
    expect(table.has(print(idOf(7)))).toBe(true);
    expect([table.first, table.second, table.size]).toEqual([2 ** 32 - 1, 2 ** 32 - 1, count]);
    table.set(print(idOf(7)), 7, count - 7);
  });

  test("is the same in another thread, which is given its memory", () => {
    const copy = FingerprintTable.of(structuredClone(table.stored));
    expect([...copy.entries()]).toEqual([...table.entries()]);
    expect([copy.size, copy.has(print(idOf(count - 1))), copy.has(print("river"))]).toEqual([count, true, false]);
    for (let index = 0; index < 10_000; index += 1) copy.add(print(`river-${index}`), index, 0);
    expect([copy.size, copy.has(print(idOf(0))), copy.has(print("river-9999"))]).toEqual([count + 10_000, true, true]);
  });

  test.each([
    ["the first", (index: number) => index],
    ["the last", (index: number) => 2 ** 32 - 1 - index],
    ["one", () => 2 ** 31],
  ])("holds fingerprints that all want %s place", (_, highOf) => {
    const crowded = new FingerprintTable(2);
    const printOf = (index: number) => ({ high: highOf(index), low: index + 1 });
    for (let index = 0; index < 5000; index += 1) crowded.set(printOf(index), index, 0);
    for (let index = 0; index < 5000; index += 1) expect([crowded.has(printOf(index)), crowded.first]).toEqual([true, index]);
    expect([crowded.has({ high: highOf(1), low: 5001 }), crowded.size]).toEqual([false, 5000]);
  });
});

describe("fingerprints", () => {
  const ids = Array.from({ length: 200_000 }, (_, index) => [idOf(index), `theme-${index}`]).flat();

  // Of so many texts, 18.6 pairs share any 32 bits by chance; more than 60 never do, unless the bits depend on one another.
  test.each([
    ["the upper", 32],
    ["the lower", 0],
    ["the middle", 16],
  ])("tell texts that are alike apart by %s half of their bits", (_, shift) => {
    const seen = new Set<number>();
    let pairs = 0;
    for (const id of ids) {
      const { high, low } = print(id);
      const bits = shift === 32 ? high : shift === 0 ? low : ((high & 0xffff) << 16) | (low >>> 16);
      if (seen.has(bits)) pairs += 1;
      seen.add(bits);
    }
    expect(pairs).toBeLessThan(60);
  });

  test("differ from run to run", () => {
    const other = fingerprints([1, 2]);
    const { high, low } = print("river-2030");
    expect([high, low]).not.toEqual(Object.values(other("river-2030")));
    expect(low).not.toBe(0);
  });
});

describe("IDs", () => {
  test("are known whatever has them, in any order, here and in another thread", () => {
    const kinds = fc.constantFrom<KnownType>("Message", "Theme", "Dataset");
    const places = fc.oneof(fc.constant("next" as const), fc.nat());
    const entries = fc.array(fc.record({ print: fc.record({ high: fc.nat(3), low: fc.integer({ min: 1, max: 2000 }) }), type: kinds, place: places, trait: fc.nat(2) }), { maxLength: 4000, size: "max" });
    fc.assert(
      fc.property(entries, (all) => {
        const [prints, known] = [new KnownPrints(), new Map<string, Known>()];
        let at = 0;
        for (const { print, type, place, trait } of all) {
          at = place === "next" ? at + 1 : place;
          const key = `${print.high} ${print.low}`;
          const earlier = known.get(key) ?? null;
          expect(prints.enter(print, { type, at, trait })).toEqual(earlier);
          if (earlier === null) known.set(key, { type, at, trait });
          else if (trait === 0) {
            prints.replace(print, { type, at, trait });
            known.set(key, { type, at, trait });
          }
        }
        const copy = KnownPrints.of(structuredClone(prints.stored));
        expect([copy.size, prints.size]).toEqual([known.size, known.size]);
        for (const { print } of all) expect([prints.find(print), copy.find(print)]).toEqual(Array(2).fill(known.get(`${print.high} ${print.low}`)));
        expect([...copy.placesShared(prints)].sort()).toEqual([...known.values()].map(({ at: place }) => place).sort());
        const other = new KnownPrints();
        for (const { print } of all.slice(0, 3)) other.enter(print, { type: "Ask", at: 1, trait: 0 });
        expect(new Set(prints.placesShared(other))).toEqual(new Set(all.slice(0, 3).map(({ print }) => prints.find(print)!.at)));
      }),
      { numRuns: 40 },
    );
  });

  test("take 22 bytes at most where neighbours have the same type, and 34 where they do not", () => {
    const bytesOf = (typeOf: (index: number) => KnownType) => {
      const prints = new KnownPrints();
      for (let index = 0; index < 100_000; index += 1) prints.enter(print(idOf(index)), { type: typeOf(index), at: index + 1, trait: 5 });
      const { table, runs } = prints.stored;
      return [...table.chunks, ...runs.chunks].reduce((sum, { byteLength }) => sum + byteLength, 0) / 100_000;
    };
    expect(bytesOf(() => "Message")).toBeLessThan(22);
    expect(bytesOf((index) => (index % 2 === 0 ? "Message" : "Ask"))).toBeLessThan(34);
  });

  test("are known by what has them first", () => {
    const ids = new Ids([1, 2]);
    expect(ids.enter("river-1", "Theme", 3, ids.trait("river-2030"))).toBeNull();
    expect(ids.enter("river-1", "Message", 4)).toEqual({ type: "Theme", at: 3, trait: ids.trait("river-2030") });
    expect(ids.find("river-1")).toMatchObject({ type: "Theme", at: 3 });
    expect(ids.find("river-2")).toBeNull();
  });

  test("beyond those that are remembered as they are written are known just so", () => {
    const ids = new Ids([3, 4]);
    const trait = ids.trait("river-2030-text");
    for (let index = 0; index < 20_000; index += 1) ids.enter(idOf(index), "Message", index + 1, trait);
    const long = `river-${"a".repeat(100_000)}`;
    ids.enter(long, "Ask", 2 ** 32 - 1, 1);
    expect(ids.named.size).toBe(5000);
    expect(ids.find(idOf(19_999))).toEqual({ type: "Message", at: 20_000, trait });
    expect(ids.find(long)).toEqual({ type: "Ask", at: 2 ** 32 - 1, trait: 1 });
    expect(ids.enter(idOf(12_345), "Topic", 9)).toEqual({ type: "Message", at: 12_346, trait });
  });
});
