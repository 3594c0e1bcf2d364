import { describe, expect, test } from "vitest";
import { createValidator, validate } from "../src/index.js";
import { complete, extensions, type JsonObject } from "./support/river-forum.js";

/** What is found in an extension of a message: place below the extension, message and suggestion of each finding. */
function findings(schema: object, value: unknown): [pointer: string, message: string, didYouMean?: string][] {
  const dataset = complete({ messages: [{ extensions: { "river-forum": value } }] });
  return validate(dataset, { extensions: { "river-forum": schema } }).findings.map(({ rule, pointer, message, didYouMean }) => {
    expect(rule).toBe("extensions-follow-their-schema");
    const place = pointer.replace("/messages/0/extensions/river-forum", "");
    return didYouMean === null ? [place, message] : [place, message, didYouMean];
  });
}

const room = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: { room: { $ref: "#/$defs/room" }, seats: { type: "integer", minimum: 1 }, status: { enum: ["open", "closed"] } },
  required: ["room"],
  additionalProperties: false,
  $defs: { room: { type: "string", pattern: "^Hall [A-Z]$", description: "Where it was." } },
};

describe("an extension has one finding for one cause:", () => {
  test.each<[string, unknown, [pointer: string, message: string, didYouMean?: string][]]>([
    ["none", { room: "Hall B", seats: 40, status: "open" }, []],
    ["a misspelt field", { rooom: "Hall B" }, [["/rooom", '"rooom" is not a field that the schema of the extension has.', "room"]]],
    ["a missing field", { seats: 40 }, [["", 'The field "room" of "river-forum" is missing.']]],
    ["a wrong type", { room: "Hall B", seats: "40" }, [["/seats", '"seats" is "40", but must be a whole number.', "40"]]],
    ["a misspelt value", { room: "Hall B", status: "opne" }, [["/status", '"status" is "opne", but must be one of "open", "closed".', "open"]]],
    ["a number out of bounds", { room: "Hall B", seats: 0 }, [["/seats", '"seats" is 0, but must be at least 1.']]],
    ["a wrong text", { room: "B" }, [["/room", '"room" is "B", but must be text that matches ^Hall [A-Z]$.']]],
    ["two causes", { room: 7, sets: 40 }, [["/room", '"room" is 7, but must be a string.'], ["/sets", '"sets" is not a field that the schema of the extension has.', "seats"]]],
  ])("%s", (_, value, expected) => expect(findings(room, value)).toEqual(expected));

  test.each<[string, object, unknown, string]>([
    ["length", { maxLength: 2 }, "🛶🛶🛶", '"x" is "🛶🛶🛶", but must be at most 2 characters long.'],
    ["const", { const: { a: 1 } }, { a: 2 }, '"x" is {"a":2}, but must be {"a":1}.'],
    ["multiple", { multipleOf: 0.1 }, 0.25, '"x" is 0.25, but must be a multiple of 0.1.'],
    ["items", { maxItems: 1 }, [1, 2], '"x" is [1,2], but must be a list of at most 1 item.'],
    ["repetition", { uniqueItems: true }, [{ a: 1, b: 2 }, { b: 2, a: 1 }], 'Item 2 of "x" is {"b":2,"a":1}, but must be another item than item 1.'],
    ["false", false as unknown as object, 7, '"x" is 7, but must be left out.'],
    ["not", { not: { type: "string" } }, "a", '"x" is "a", but must be something that the schema does not exclude.'],
    ["names", { propertyNames: { pattern: "^[a-z]+$" } }, { A: 1 }, '"A" is no name of a field here: it must be text that matches ^[a-z]+$.'],
    ["dependent", { dependentRequired: { a: ["b"] } }, { a: 1 }, 'The field "b" of "x" is missing beside "a".'],
    ["two kinds", { anyOf: [{ type: "string" }, { type: "number" }] }, true, '"x" is true, but must be a string or a number.'],
    ["two words", { oneOf: [{ const: "a" }, { const: "b" }] }, "c", '"x" is "c", but must be "a" or "b".'],
    ["too much", { oneOf: [{ type: "number" }, { type: "integer" }] }, 7, '"x" fits 2 alternatives of the schema, but must fit exactly one.'],
  ])("%s", (_, schema, value, message) => {
    expect(findings({ properties: { x: schema } }, { x: value }).map(([, text]) => text)).toEqual([message]);
  });

  const fields = { properties: { room: {}, hall: {}, floor: {} }, additionalProperties: false };
  test.each<[string, object, unknown, [pointer: string, message: string, didYouMean?: string][]]>([
    ["that is missing", { oneOf: [{ required: ["room"] }, { required: ["hall"] }] }, {}, [["", '"river-forum" lacks one of its fields: "room" or "hall".']]],
    ["of several that are missing", { anyOf: [{ required: ["room"] }, { required: ["hall", "floor"] }] }, {}, [["", '"river-forum" lacks one of its fields: "room", or "hall" and "floor".']]],
    ["that is misspelt", { ...fields, oneOf: [{ required: ["room"] }, { required: ["hall"] }] }, { rooom: 1 }, [["/rooom", '"rooom" is not a field that the schema of the extension has.', "room"]]],
  ])("of alternatives that want a field each, one %s", (_, schema, value, expected) => expect(findings({ type: "object", ...schema }, value)).toEqual(expected));

  test("what several schemas say of a value is said once", () => {
    const text = { type: "string" };
    expect(findings({ properties: { n: { allOf: [text, { ...text, minLength: 2 }] } } }, { n: 1 })).toHaveLength(1);
    expect(findings({ allOf: [{ required: ["x"] }, { required: ["x"] }] }, {})).toHaveLength(1);
  });

  test("of alternatives, the one that its type names is spoken of", () => {
    const of = (type: string, field: string) => ({
      type: "object",
      properties: { type: { const: type }, [field]: { type: "string" } },
      required: ["type", field],
      additionalProperties: false,
    });
    const schema = { oneOf: [of("room", "name"), of("stream", "address"), of("none", "reason")] };
    expect(findings(schema, { type: "stream", adress: "x" })).toEqual([
      ["/adress", '"adress" is not a field that the schema of the extension has.', "address"],
    ]);
    expect(findings(schema, { type: "stream", address: 7 })).toEqual([["/address", '"address" is 7, but must be a string.', '"7"']]);
    expect(findings({ anyOf: [of("room", "name"), { type: "null" }] }, { type: "room", nme: "x" })[0]![2]).toBe("name");
  });
});

test("extensions are looked at in every record and in the envelope, where a schema is given for their namespace", () => {
  const pieces = { messages: [{ extensions: { "river-forum": { room: 7 } } }], themes: [{ extensions: { "other-forum": {} } }] };
  const dataset = { ...(complete(pieces) as JsonObject), extensions: { "river-forum": {}, "other-forum": { anything: 7 } } };
  expect(validate(dataset, { extensions }).findings.map(({ pointer, record }) => [pointer, record])).toEqual([
    ["/messages/0/extensions/river-forum/room", "river-2030-msg-001"],
    ["/extensions/river-forum", null],
  ]);
  expect(validate(dataset).findings).toEqual([]);
});

test("a namespace that is a slip of one with a schema is told, and another one is not", () => {
  const findingsOf = (own: object) => validate(complete({ messages: [{ extensions: own }] }), { extensions }).findings;
  expect(findingsOf({ "river-fourm": {} })).toMatchObject([
    { rule: "extensions-follow-their-schema", pointer: "/messages/0/extensions/river-fourm", didYouMean: "river-forum", mend: 'Write "river-forum"; or give "river-fourm" a schema of its own.' },
  ]);
  expect(findingsOf({ riverforum: {} })).toMatchObject([{ didYouMean: "river-forum" }]);
  expect(findingsOf({ "lake-forum": {} })).toEqual([]);
  expect(findingsOf({ "river-forum2": {} })).toEqual([]);
  expect(findingsOf({ "river-forum": { room: "Hall" }, "river-forums": {} })).toEqual([]);
});

test.each([
  ["eu", "au", null],
  ["i-gf", "igf", "igf"],
  ["river-forum-2", "river-forum-1", null],
])("of the namespace %s, where %s has a schema, is suggested: %j", (namespace, known, meant) => {
  const { findings } = validate(complete({ messages: [{ extensions: { [namespace]: {} } }] }), { extensions: { [known]: {} } });
  expect(findings.filter(({ rule }) => rule === "extensions-follow-their-schema").map(({ didYouMean }) => didYouMean)).toEqual(meant === null ? [] : [meant]);
});

describe("a schema that cannot be used is refused before anything is validated:", () => {
  test.each<[string, object, string]>([
    ["a list", [], "The schema is [], but must be a JSON Schema: an object, true or false."],
    ["a misspelt keyword", { requird: ["a"] }, 'The schema, at /requird, is a keyword that is not understood here. Did you mean "required"?'],
    [
      "a keyword that is not understood",
      { properties: { a: { unevaluatedProperties: false } } },
      "The schema, at /properties/a/unevaluatedProperties, is a keyword that is not understood here. List every field under `properties`, and write `additionalProperties`.",
    ],
    ["a wrong value", { required: "a" }, 'The schema, at /required, is "a", but must be a list of strings.'],
    ["an unknown type", { type: "text" }, 'The schema, at /type, is "text", but must be one of string, number, integer, boolean, array, object, null, or a list of them.'],
    [
      "a remote reference",
      { $ref: "https://example.org/schema.json" },
      'The schema, at /$ref, is "https://example.org/schema.json", but must be a place in the same schema, such as #/$defs/room: nothing is fetched.',
    ],
    ["a reference to nothing", { $ref: "#/$defs/a" }, 'The schema, at /$ref, names "#/$defs/a", where no schema stands.'],
    ["an endless reference", { $defs: { a: { allOf: [{ $ref: "#/$defs/a" }] } } }, "The schema, at /$defs/a/allOf/0, refers to itself without an end."],
    ["a pattern that is none", { pattern: "(" }, "The schema, at /pattern, is no regular expression: Invalid regular expression: /(/u: Unterminated group."],
    [
      "another dialect",
      { $schema: "http://json-schema.org/draft-04/schema#" },
      'The schema, at /$schema, is "http://json-schema.org/draft-04/schema#", but only JSON Schema 2020-12 is understood here: https://json-schema.org/draft/2020-12/schema.',
    ],
  ])("%s", (_, schema, message) => {
    const create = () => createValidator({ extensions: { "river-forum": schema } });
    expect(create).toThrow(new TypeError(`The JSON Schema of the extension "river-forum" cannot be used. ${message}`));
  });

  test("without an end, or too deep", () => {
    const loop: JsonObject = {};
    loop["not"] = loop;
    expect(() => createValidator({ extensions: { a: loop } })).toThrow("cannot be written as JSON");
    let deep: JsonObject = {};
    for (let depth = 0; depth < 200; depth += 1) deep = { not: deep };
    expect(() => createValidator({ extensions: { a: deep } })).toThrow("is nested more than 100 levels deep.");
    const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`a${index}`, index === 0 ? {} : { $ref: `#/$defs/a${index - 1}` }]));
    expect(() => createValidator({ extensions: { a: { $ref: "#/$defs/a4999", $defs: chain } } })).toThrow("refers to more than 200 schemas, one after the other.");
  });

  test("for a namespace that none can have", () => {
    expect(() => createValidator({ extensions: { "River Forum": {} } })).toThrow('"River Forum" cannot name a namespace of extensions');
  });
});

describe("a hostile extension takes little time:", () => {
  const within = (schema: object, value: unknown) => {
    const start = performance.now();
    const { length } = findings(schema, value);
    expect(performance.now() - start).toBeLessThan(3000);
    return length;
  };

  test("a long list without repetitions", () => {
    const list = Array.from({ length: 100_000 }, (_, index) => ({ index }));
    expect(within({ uniqueItems: true }, { list: [] })).toBe(0);
    expect(within({ properties: { list: { uniqueItems: true } } }, { list })).toBe(0);
    expect(within({ properties: { list: { items: { type: "string" } } } }, { list: list.slice(0, 9_000) })).toBe(9_000);
  });

  test("deep nesting among alternatives that name each other", () => {
    const branch = { properties: { child: { $ref: "#" } } };
    let deep: JsonObject = { leaf: true };
    for (let depth = 0; depth < 90; depth += 1) deep = { child: deep };
    expect(within({ anyOf: [{ ...branch, required: ["a"] }, { ...branch, required: ["b"] }, { ...branch, required: ["leaf"] }, branch] }, deep)).toBe(0);
    expect(within({ anyOf: [{ ...branch, required: ["a"] }, { ...branch, required: ["b"] }] }, deep)).toBeGreaterThan(0);
  });

  test("fields that every object has by nature", () => {
    const schema = { properties: { toString: { type: "string" } }, required: ["constructor"], additionalProperties: false };
    expect(findings(schema, {})).toEqual([["", 'The field "constructor" of "river-forum" is missing.']]);
    expect(findings(schema, { valueOf: 7 })).toHaveLength(2);
  });
});
