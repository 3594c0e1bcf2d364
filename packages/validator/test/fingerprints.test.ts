import { describe, expect, test } from "vitest";
import { FingerprintTable } from "../src/engine/fingerprint-table.js";
import { fingerprints } from "../src/engine/fingerprint.js";
import { Ids } from "../src/engine/ids.js";

const print = fingerprints([123456789, 987654321]);
const idOf = (index: number) => `river-2030-msg-${String(index).padStart(7, "0")}`;

describe("a table of fingerprints", () => {
  const count = 300_000;
  const table = new FingerprintTable();
  let [dearest, steepest, before] = [0, 1, table.bytes];
  for (let index = 0; index < count; index += 1) {
    table.set(print(idOf(index)), index, count - index);
    // Once it has begun to grow everywhere, no entry may cost more than its bound.
    if (index > 5000) dearest = Math.max(dearest, table.bytes / (index + 1));
    if (index > 5000) steepest = Math.max(steepest, table.bytes / before);
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

  test("takes at most 32 bytes for each, and grows by little at a time", () => {
    expect(dearest).toBeLessThanOrEqual(32);
    expect(steepest).toBeLessThan(1.1);
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

  test("holds fingerprints that all want the same place", () => {
    const crowded = new FingerprintTable();
    for (let high = 0; high < 200; high += 1) crowded.set({ high, low: 2 ** 32 - 1 }, high, 0);
    for (let high = 0; high < 200; high += 1) expect([crowded.has({ high, low: 2 ** 32 - 1 }), crowded.first]).toEqual([true, high]);
    expect(crowded.has({ high: 200, low: 2 ** 32 - 1 })).toBe(false);
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
