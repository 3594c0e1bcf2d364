import { describe, expect, test } from "vitest";
import { createCheck } from "../src/engine/create-check.js";
import type { ValidateOptions } from "../src/index.js";
import { datasets, sourceTexts, type JsonObject } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

const [header, consultation] = toNdjson(datasets.consultations)!.split("\n") as [string, string];
const [ask] = datasets.consultations["asks"] as [JsonObject];
const [cluster] = datasets.consultations["clusters"] as [JsonObject];
const idOf = (index: number) => `river-ask-${index}`;

/** Asks by the number of the parent of each; the first one is on line 3. */
const asks = (count: number, parentOf: (index: number) => number | null) =>
  Array.from({ length: count }, (_, index) => {
    const parent = parentOf(index);
    return { ...ask, id: idOf(index), position: index + 1, parent: parent === null ? null : idOf(parent) };
  });

function findings(records: readonly object[], options: ValidateOptions = {}) {
  const reader = createCheck({ format: "ndjson", ...options });
  reader.push(Buffer.from([header, consultation, ...records.map((each) => JSON.stringify(each))].join("\n")));
  reader.end();
  return reader.take().map(({ finding }) => finding);
}

describe("asks nested under each other", () => {
  test("in a chain that begins with the last one are no loop", () => {
    expect(findings(asks(12_000, (index) => (index === 11_999 ? null : index + 1)))).toEqual([]);
  });

  test("in one loop of 12,000 are one finding, that names the first of them", () => {
    const [finding, ...others] = findings(asks(12_000, (index) => (index + 1) % 12_000));
    expect(finding).toMatchObject({
      rule: "parents-do-not-loop",
      line: 3,
      pointer: "/parent",
      message: 'The ask "river-ask-0" is nested under itself.',
      found: "river-ask-0 → river-ask-1 → river-ask-2 → river-ask-3 → … → river-ask-0",
    });
    expect(others).toEqual([]);
  });

  test("in 11,000 loops of two are 11,000 findings, and what leads into a loop is none", () => {
    const loops = findings(asks(22_001, (index) => (index === 22_000 ? 7 : index ^ 1)));
    expect(loops.length).toBe(11_000);
    expect(loops.every(({ rule }) => rule === "parents-do-not-loop")).toBe(true);
    expect(loops.map(({ found }) => found)).toContain("river-ask-6 → river-ask-7 → river-ask-6");
    // Those beyond the first thousands are named by where they stand.
    expect(new Set(loops.map(({ message }) => message)).size).toBe(11_000);
  });
});

describe("positions", () => {
  const inConsultations = (positionOf: (index: number) => number) =>
    asks(6000, () => null).map((each, index) => ({ ...each, source: null, span: null, leadIn: null, consultation: `river-consultation-${index % 3000}`, position: positionOf(index) }));
  const positions = (records: readonly object[]) => findings(records).filter(({ rule }) => rule === "positions-are-contiguous");

  test("are counted in each of 3,000 consultations", () => {
    expect(positions(inConsultations((index) => 1 + Math.floor(index / 3000)))).toEqual([]);
    const [gap, ...others] = positions(inConsultations((index) => (index === 5999 ? 3 : 1 + Math.floor(index / 3000))));
    expect(gap).toMatchObject({ line: 6002, message: "The position is 3, where 2 follows in the order of the list." });
    expect(others).toEqual([]);
  });

  test("in another order are one finding, however many there are", () => {
    const turned = (count: number, extra: readonly number[] = []) => [...Array.from({ length: count }, (_, index) => count - index), ...extra];
    const inOne = (numbers: readonly number[]) => positions(asks(numbers.length, () => null).map((each, index) => ({ ...each, position: numbers[index] })));
    expect(inOne(turned(5000)).map(({ line, found, expected }) => [line, found, expected])).toEqual([[3, "5000", "1"]]);
    const others = inOne(turned(5000, [5002]));
    expect(others).toHaveLength(1001);
    expect(others.map(({ message }) => message)).toContain("Of the positions in this list, 4,001 more do not follow on the one before.");
  });

  test("of more than 32 bits are wrong, wherever they are counted", () => {
    const wrong = positions(inConsultations((index) => (index === 2999 ? 2 ** 32 : index === 2998 ? 2 ** 53 - 1 : 1 + Math.floor(index / 3000))));
    expect(wrong.map(({ line }) => line)).toEqual([3001, 3002]);
  });
});

test("clauses of asks that come after their cluster are looked up, as far as they can be kept", () => {
  const [member] = cluster["members"] as [JsonObject];
  const clusters = (count: number) => Array.from({ length: count }, (_, index) => ({ ...cluster, id: `river-cluster-${index}`, members: [{ ...member, record: idOf(0) }] }));
  const rules = (count: number) => findings([...clusters(count), ...asks(1, () => null)], { sourceTexts }).map(({ rule, found }) => `${rule}: ${found}`).filter((each) => each.startsWith("quotes-stand"));
  const few = rules(10);
  expect(rules(10_001)).toEqual([...Array.from({ length: few.length === 0 ? 0 : 10_000 }, () => few[0]), "quotes-stand-in-their-source: clusters before the asks that they name"].sort());
});

test("a wrong prefix is one finding, and one ID without it is another", () => {
  const wrong = header.replace('"prefix":"river', '"prefix":"rivers');
  const reader = createCheck({ format: "ndjson" });
  reader.push(Buffer.from([wrong, ...toNdjson(datasets.consultations)!.split("\n").slice(1)].join("\n")));
  reader.end();
  expect(reader.take().map(({ finding: { rule, line, pointer } }) => [rule, line, pointer])).toEqual([["ids-begin-with-the-prefix", 1, "/prefix"]]);
  const one = findings([...asks(3000, () => null), { ...ask, id: "rover-ask-1", position: 3001 }]);
  expect(one.map(({ rule, line }) => [rule, line])).toEqual([["ids-begin-with-the-prefix", 3003]]);
  const many = (last: object[]) => {
    const check = createCheck({ format: "ndjson" });
    check.push(Buffer.from([wrong, consultation, ...[...asks(3000, () => null), ...last].map((each) => JSON.stringify(each))].join("\n")));
    check.end();
    return check.take().map(({ finding: { line, message, didYouMean } }) => [line, message, didYouMean]);
  };
  expect(many([])).toEqual([[1, 'No record has an ID that begins with the prefix "rivers": they begin with "river".', "river"]]);
  // What has the prefix after all is right, and what has neither is told.
  expect(many([{ ...ask, id: "rivers-ask-1", position: 3001 }, { ...ask, id: "rover-ask-1", position: 3002 }])).toMatchObject([
    [3004, 'The ID "rover-ask-1" does not begin with the prefix of the dataset.', null],
    [1, 'Of the first 1,000 records, none has an ID that begins with the prefix "rivers": they begin with "river".', "river"],
  ]);
});
