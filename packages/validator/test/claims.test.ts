import { describe, expect, test } from "vitest";
import { createCheck } from "../src/engine/create-check.js";
import { Claims } from "../src/engine/claims.js";
import { Ids } from "../src/engine/ids.js";
import { datasets, type JsonObject } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

const [header, event] = toNdjson(datasets.messages)!.split("\n") as [string, string];
const [theme] = datasets.messages["themes"] as [JsonObject];
const [topic] = datasets.messages["topics"] as [JsonObject];
const [message] = datasets.messages["messages"] as [JsonObject];

const topics = (count: number, themeOf = () => "river-2030-theme-1") =>
  Array.from({ length: count }, (_, index) => ({ ...topic, id: `river-2030-topic-${index}`, position: index + 1, theme: themeOf(), source: null }));
const messages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...message, id: `river-2030-msg-${index}`, position: index + 1, topic: `river-2030-topic-${index}` }));

function check(records: readonly object[]) {
  const reader = createCheck({ format: "ndjson" });
  const lines = [header, event, JSON.stringify({ ...theme, id: "river-2030-theme-1", position: 1 }), ...records.map((each) => JSON.stringify(each))];
  reader.push(Buffer.from(lines.join("\n")));
  const { errors, rules } = reader.end();
  return { errors, rules, findings: reader.take().map(({ finding }) => finding) };
}

describe("a record that comes after those that name it", () => {
  test.each([10, 15_000])("is found, however many are named: %i", (count) => {
    expect(check([...messages(count), ...topics(count)]).rules).toEqual({});
  });

  test("is missed once, where the first record names it, which says how many more do", () => {
    const named = messages(5).map((each, index) => ({ ...each, topic: index < 4 ? "river-2030-topic-7" : "river-2030-topic-8" }));
    expect(check([...named, ...topics(3)]).findings.map(({ line, message: text }) => `${line}: ${text}`)).toEqual([
      '4: No record of the dataset has the ID "river-2030-topic-7". 3 more records name it as well.',
      '8: No record of the dataset has the ID "river-2030-topic-8".',
    ]);
  });

  test("is missed even where 12,000 others are", () => {
    const missing = check(messages(12_000));
    expect(missing.rules).toEqual({ "references-resolve": 12_000 });
    expect(new Set(missing.findings.map(({ line }) => line)).size).toBe(12_000);
    const one = check([...messages(12_001), ...topics(12_000)]);
    expect(one.findings.map(({ line, rule }) => [line, rule])).toEqual([[12_004, "references-resolve"]]);
  });

  test("belongs to what is said of it, even where 12,000 others do", () => {
    const rules = check([{ ...theme, id: "river-2030-theme-2", position: 2 }, ...messages(12_000), ...topics(11_999), { ...topics(12_000).at(-1)!, theme: "river-2030-theme-2" }]).rules;
    expect(rules).toEqual({ "topics-match-their-themes": 1 });
  });

  test("that cannot be read is not missed as well", () => {
    const [one] = topics(1);
    const lines = [header, event, JSON.stringify({ ...theme, id: "river-2030-theme-1", position: 1 }), ...messages(2).map((each) => JSON.stringify({ ...each, topic: one!.id }))];
    for (const broken of ["{", JSON.stringify(one).slice(1), JSON.stringify(one).replace('"id":"river-2030-topic-0"', '"id":7')]) {
      const reader = createCheck({ format: "ndjson" });
      reader.push(Buffer.from([...lines, broken].join("\n")));
      expect(reader.end().errors).toBe(1);
    }
  });
});

describe("claims", () => {
  const reader = { file: "long.ndjson", line: 7, hold: (pointer: string) => ({ file: null, pointer, record: null, spot: { line: 7, column: 1, excerpt: null } }) };
  const pointer = "/topic";

  test("about any record are judged by how the ID is written, beyond the first thousands", () => {
    const ids = new Ids([1, 2]);
    const claims = new Claims(ids, reader);
    for (let index = 0; index < 25_000; index += 1) claims.add(`${index}`, "", () => ({ id: `member-${index}`, types: [], form: 5, pointer }));
    for (let index = 0; index < 24_000; index += 1) ids.enter(`member-${index}`, "Ask", index);
    expect([...claims.broken()]).toEqual([]);
    const left = [...claims.brokenAndShortened()];
    expect([left.length, left[0], claims.lost]).toEqual([1000, { file: "long.ndjson", line: 7, isElsewhere: false, form: 5 }, 0]);
  });

  test("of what no record may be are counted, where there are too many", () => {
    const ids = new Ids([1, 2]);
    const claims = new Claims(ids, reader);
    for (let index = 0; index < 10_010; index += 1) claims.add(`${index}`, "", () => ({ id: `own-${index}`, types: ["Event"], pointer }));
    for (let index = 0; index < 10; index += 1) claims.add(`not ${index}`, "", () => ({ id: `none-${index}`, types: [], absent: true, pointer }));
    expect(claims.lost).toBe(10);
  });

  test("that were made lately are counted at once", () => {
    const claims = new Claims(new Ids([1, 2]), reader);
    const add = (id: string, more: string) => claims.add(id, more, () => ({ id, types: ["Topic"], about: more, pointer }));
    expect(claims.again("topic", "a")).toBe(false);
    for (const more of ["a", "b", "a"]) add("topic", more);
    expect([claims.again("topic", "a"), claims.again("topic", "b"), claims.again("other", "a")]).toEqual([true, false, false]);
    for (let index = 0; index < 3000; index += 1) add(`topic-${index}`, "a");
    // What is not remembered any more is found all the same.
    expect(claims.again("topic", "a")).toBe(false);
    add("topic", "a");
    expect([...claims.broken()].slice(0, 2).map(({ id, about, times }) => [id, about, times])).toEqual([
      ["topic", "a", 4],
      ["topic", "b", 1],
    ]);
  });

  test("that disagree about one record cannot both hold", () => {
    const ids = new Ids([1, 2]);
    const claims = new Claims(ids, reader);
    for (let index = 0; index < 10_000; index += 1) claims.add(`${index}`, "", () => ({ id: `gone-${index}`, types: ["Topic"], pointer }));
    for (const trait of [3, 4]) claims.add("topic", `${trait}`, () => ({ id: "topic", types: ["Topic"], trait, pointer }));
    claims.add("right", "", () => ({ id: "right", types: ["Topic"], trait: 3, pointer }));
    for (const id of ["topic", "right"]) ids.enter(id, "Topic", 1, 3);
    expect([...claims.brokenAndShortened()]).toEqual([{ file: "long.ndjson", line: 7, isElsewhere: true, form: 0 }]);
  });
});
