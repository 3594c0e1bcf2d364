import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { collectIds, createCheck, createPart, joinParts, randomSeed } from "../src/engine.js";
import { collectIds as collectInAnyFormat, createCheck as checkInAnyFormat } from "../src/formats.js";
import { checkSyntax, createValidator, toBasic, validate, validateStream, validateText, type ValidateOptions } from "../src/index.js";
import { topicSchema } from "../src/standard.js";
import { conceptIds, datasetFiles, datasets } from "./support/river-forum.js";

/** What a program in JavaScript may pass. */
const anything = (value: unknown) => value as never;

describe("options that cannot be are refused", () => {
  test.each<[unknown, string]>([
    [{ rule: {} }, 'There is no option "rule" here. Did you mean "rules"?'],
    [{ sourceText: {} }, 'There is no option "sourceText" here. Did you mean "sourceTexts"?'],
    [{ nothing: 1 }, 'There is no option "nothing" here. There are file, format,'],
    [null, "The options: null stands where an object must stand"],
    ["json", "The options"],
    [{ file: 1 }, "file is 1: it must be a string."],
    [{ sourceTexts: new Map() }, "sourceTexts: a list, a Map or the like stands where an object must stand"],
    [{ sourceTexts: { a: 5 } }, 'The text of the source document "a" is 5: it must be a string.'],
    [{ vocabularies: "sdg-6" }, 'vocabularies is "sdg-6": it must be a list of concepts or of their IDs.'],
    [{ vocabularies: null }, "vocabularies is null"],
    [{ vocabularies: [1] }, "A concept of vocabularies is 1: it must be a concept or its ID."],
    [{ vocabularies: new Set([{ ID: "sdg-6" }]) }, "A concept of vocabularies is an object: it must be"],
    [{ rules: ["ids-are-unique"] }, "rules: a list, a Map or the like stands where"],
    [{ rules: { "ids-are-unique": "fatal" } }, 'The severity of the rule "ids-are-unique" is "fatal": it must be "error", "warning" or "off".'],
    [{ others: {} }, "others is an object: it must be a list of what `collectIds` returns."],
    [{ others: [{ ids: [] }] }, "others is a list of 1 item: it must be"],
    [{ maxFindings: "3" }, 'maxFindings is "3": it must be a whole number from 0, or Infinity.'],
    [{ maxRepeats: null }, "maxRepeats is null: it must be"],
    [{ maxRepeats: 0 }, "maxRepeats is 0: it must be a whole number from 1, or Infinity."],
    [{ vocabularies: ["SDG 6"] }, 'A concept of vocabularies has the ID "SDG 6": it must be lower-case ASCII words'],
    [{ format: "xml" }, 'The format is "xml": it must be one of json, ndjson, csv, yaml.'],
    [{ format: null }, "The format is null"],
    [{ signal: {} }, "signal is an object: it must be an AbortSignal."],
    [{ signal: null }, "signal is null: it must be an AbortSignal."],
    [{ signal: new AbortController() }, "signal is an object: it must be"],
  ])("%j", (options, message) => {
    expect(() => validate(datasets.messages, anything(options))).toThrow(TypeError);
    expect(() => validate(datasets.messages, anything(options))).toThrow(message);
    expect(() => createValidator(anything(options))).toThrow(message);
    expect(() => validateStream("", anything(options))).toThrow(TypeError);
    expect(() => validateStream("", anything(options))).toThrow(message);
  });

  test("where a validator has them already", () => {
    const validator = createValidator();
    const rules = { rules: { "ids-are-unique": "off" } };
    expect(() => validator.validate({}, anything(rules))).toThrow('There is no option "rules" here. It is one of `createValidator`.');
    expect(() => validator.validateText("{}", anything(rules))).toThrow(TypeError);
    expect(() => validator.validateStream("{}", anything(rules))).toThrow(TypeError);
    expect(() => validator.validateText("{}", anything({ fil: "a" }))).toThrow('Did you mean "file"?');
    expect(() => validator.validate({}, anything({ file: 1 }))).toThrow("file is 1: it must be a string.");
    expect(() => validator.validateText("{}", anything({ format: "xml" }))).toThrow('The format is "xml": it must be one of');
    expect(() => validator.validateStream("{}", anything({ signal: {} }))).toThrow("signal is an object: it must be an AbortSignal.");
  });

  test("but those that are left undefined are not there", () => {
    const options = { file: undefined, rules: undefined, vocabularies: undefined } as unknown as ValidateOptions;
    expect(validate(datasets.messages, options).valid).toBe(true);
  });
});

describe("the parts of the engine refuse", () => {
  const place = { seed: randomSeed(), head: null, start: 0 };
  test.each<[string, () => unknown, string]>([
    ["a misspelt option of collectIds", () => collectIds(anything({ fromat: "ndjson" })), 'Did you mean "format"?'],
    ["a misspelt format of collectIds", () => collectIds(anything({ format: "cvs" })), 'The format is "cvs": it must be one of'],
    ["options that are none, in every format", () => collectInAnyFormat(anything("csv")), "The options"],
    ["other options of checkSyntax", () => checkSyntax("{}", anything({ format: "csv" })), 'There is no option "format" here.'],
    ["a name of a file that is none", () => checkSyntax("", anything({ file: 3 })), "file is 3: it must be a string."],
    ["what is no text", () => checkSyntax(anything(undefined)), "The bytes are undefined: they must stand in a Uint8Array."],
    ["a part of another format", () => createPart({ format: "csv" }, place), "A file in csv cannot be checked in parts: it must be NDJSON."],
    ["a part without a seed", () => createPart({}, anything({})), "A part has no seed"],
    ["text for bytes in JSON", () => createCheck().push(anything("{}")), 'The bytes are "{}": they must stand in a Uint8Array.'],
    ["text for bytes in NDJSON", () => createCheck({ format: "ndjson" }).push(anything("{}")), "The bytes are"],
    ["text for bytes in YAML", () => checkInAnyFormat({ format: "yaml" }).push(anything("a: 1")), "The bytes are"],
    ["a list of bytes", () => collectIds().push(anything([123, 125])), "The bytes are a list of 2 items"],
    ["no parts", () => joinParts([], {}, place.seed), "There are no parts to be joined"],
    ["what is no report", () => toBasic(anything(undefined)), "The report is undefined: it must be what"],
    ["a report without findings", () => toBasic(anything({})), "The report is an object: it must be what"],
    ["bytes without a view", () => createPart({}, place).push(anything(new ArrayBuffer(5))), "The bytes are an object"],
  ])("%s", (_, use, message) => {
    expect(use).toThrow(TypeError);
    expect(use).toThrow(message);
  });
});

describe("what is no text and no stream is refused in words", () => {
  test.each([123, null, undefined, {}, [], new ArrayBuffer(2)])("text: %j", (text) => {
    expect(() => validateText(anything(text))).toThrow(/^The text is .*: it must be a string, or bytes in a Uint8Array\.$/);
  });

  const noIterator = { [Symbol.asyncIterator]: () => ({}) };
  test.each([123, null, undefined, {}, new Map(), new Uint16Array(3), { getReader: 1 }, { getReader: () => ({}) }, { [Symbol.asyncIterator]: 1 }, noIterator])("stream: %o", (input) => {
    expect(() => validateStream(anything(input))).toThrow(TypeError);
    expect(() => validateStream(anything(input))).toThrow(/^The input is .*: it must be a text, bytes, or what gives them[^.]*\.$/);
  });

  test.each([
    [new Blob(["{}"]), "Give what its method `stream()` returns."],
    [new Response("{}"), "Give its `body`."],
    [new Request("https://example.org"), "Give its `body`."],
  ])("stream: %o, which has one", (input, hint) => {
    expect(() => validateStream(anything(input))).toThrow(hint);
  });

  test("a piece of a stream", async () => {
    await expect(validateStream(anything([1, 2])).summary()).rejects.toThrow("A piece of the stream is 1: it must be a text or bytes.");
  });
});

test("vocabularies that can be read only once serve for many files", async () => {
  const validator = createValidator({ vocabularies: new Set(conceptIds).values() });
  expect(validator.validateText(datasetFiles.messages).findings).toEqual([]);
  expect((await validator.validateStream(datasetFiles.messages).summary()).valid).toBe(true);
});

describe("fields that an object only inherits", () => {
  const retired = { type: "Retired", id: "river-1", since: "1.0.0", replacedBy: [], reason: "Twice." };
  const messages = (record: unknown) => validate({ ...datasets.messages, retired: [record] }).findings;

  test("would be lost as JSON, and are one finding", () => {
    expect(validate(Object.create(retired)).findings).toMatchObject([{ rule: "values-have-the-right-type", pointer: "" }]);
    class Record {
      type = "Retired";
      since = "1.0.0";
      replacedBy = [];
      reason = "Twice.";
      get id() {
        return "river-2030-msg-102";
      }
    }
    expect(messages(new Record())).toMatchObject([{ pointer: "/retired/0", message: 'The object has its field "id" from its prototype, and would lose it as JSON.' }]);
  });

  test("are not those of a class with methods, or of an object without a prototype", () => {
    class Record {
      constructor() {
        Object.assign(this, retired);
      }
      toString() {
        return "a record";
      }
    }
    expect(validate(new Record()).findings).toEqual([]);
    expect(validate(Object.assign(Object.create(null), retired)).findings).toEqual([]);
  });
});

describe("what is no document at all is one finding, which says how to come to it", () => {
  test.each<[string, unknown, message: string, mend: string]>([
    ["bytes", new TextEncoder().encode("{}"), "The document is bytes, not an object.", "new TextDecoder().decode(bytes)"],
    ["a Buffer", Buffer.from("{}"), "The document is bytes, not an object.", "validateText"],
    ["a promise", Promise.resolve({}), 'The document is an object of the kind "Promise", which has no fields.', "await"],
    ["a response", new Response("{}"), 'The document is an object of the kind "Response", which has no fields.', "await response.text()"],
    ["a file", new File(["{}"], "messages.json"), 'The document is an object of the kind "File", which has no fields.', "await file.text()"],
    ["a stream", new ReadableStream(), "The document is a stream, not an object.", "validateStream"],
    ["a stream of Node.js", Readable.from(["{}"]), "The document is a stream, not an object.", "validateStream"],
    ["a Map", new Map([["type", "Message"]]), 'The document is an object of the kind "Map", which has no fields.', "Object.fromEntries"],
    ["a date", new Date(), "The object has a method toJSON, and JSON would hold what that returns.", "Give what toJSON returns."],
    ["a text", "{}", 'The document is "{}", not an object.', "validateText"],
  ])("%s", (_, value, message, mend) => {
    const { findings } = validate(value);
    expect(findings).toMatchObject([{ rule: "values-have-the-right-type", pointer: "", message, mend: expect.stringContaining(mend) as string }]);
    if (typeof value === "object") expect(topicSchema["~standard"].validate(value).issues).toMatchObject([{ path: [], message: expect.stringContaining(mend) }]);
  });
});

describe("what JSON would not keep is a finding, and what cannot be read is one for a Standard Schema, too", () => {
  const topic = { type: "Topic", id: "river-2030-topic-1", theme: "river-2030-theme-1", position: 1, title: "Ferries", source: null };
  const extended = (value: unknown) => ({ ...topic, extensions: { "river-forum": { value } } });
  const inside = "/extensions/river-forum/value";
  const cycle: unknown[] = [];
  cycle.push(cycle);
  class Form {
    title = "Ferries";
    toJSON() {
      return {};
    }
  }
  test.each<[string, unknown, pointer: string, message: string]>([
    ["a Map", extended(new Map([[1, 2]])), inside, 'JSON would hold {} for an object of the kind "Map".'],
    ["a Set", extended({ a: new Set() }), `${inside}/a`, 'JSON would hold {} for an object of the kind "Set".'],
    ["a Date", extended(new Date()), inside, "The object has a method toJSON, and JSON would hold what that returns."],
    ["an object with another form", extended(new Form()), inside, "The object has a method toJSON, and JSON would hold what that returns."],
    ["a sparse list", extended([1, , 2]), `${inside}/1`, "The list has no item here, and JSON cannot leave one out."],
    ["a list without an end to its emptiness", extended(new Array(2 ** 32 - 1)), `${inside}/0`, "The list has no item here, and JSON cannot leave one out."],
    ["a list with an item that is undefined", extended([undefined]), `${inside}/0`, "The list has no item here, and JSON cannot leave one out."],
    ["a hidden field", Object.defineProperty({ ...topic }, "title", { enumerable: false }), "", 'The field "title" is not enumerable, and the object would lose it as JSON.'],
    ["a hidden field inside", extended(Object.defineProperty({}, "note", { value: "a" })), inside, 'The field "note" is not enumerable, and the object would lose it as JSON.'],
    ["a function", extended(() => 1), inside, "JSON cannot hold a function."],
    ["a bigint", extended([1n]), `${inside}/0`, "JSON cannot hold a bigint."],
    ["Infinity", extended(Infinity), inside, "JSON cannot hold Infinity."],
    ["a cycle", extended(cycle), `${inside}/0`, "The value contains itself, so its nesting has no end."],
  ])("%s", (_, value, pointer, message) => {
    const { findings, valid } = validate(value);
    expect({ valid, findings }).toMatchObject({ valid: false, findings: [{ pointer, message }] });
  });

  test.each<[string, unknown]>([
    ["a member that is undefined", extended(undefined)],
    ["an object in several places", extended([topic, topic])],
    ["an instance of an empty class", extended(new (class Empty {})())],
    ["what a library hides in an object", Object.defineProperty({ ...topic }, "__ob__", { value: {} })],
    ["a hidden method", Object.defineProperty({ ...topic }, "describe", { value: () => "" })],
    ["a proxy", new Proxy(topic, {})],
  ])("but not %s", (_, value) => {
    expect(validate(value).findings).toEqual([]);
    expect(topicSchema["~standard"].validate(value)).toEqual({ value });
  });

  const boom = () => {
    throw new Error("boom");
  };
  test("a proxy that lists no fields, and throws when it is asked for one, is an issue", () => {
    expect(topicSchema["~standard"].validate(new Proxy({}, { get: boom })).issues).toMatchObject([{ message: expect.stringContaining("boom") }]);
  });

  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  test.each<[string, unknown, pointer: string, why: RegExp]>([
    ["a getter", Object.defineProperty({ ...topic }, "title", { get: boom, enumerable: true }), "/title", /"boom"/],
    ["a getter that throws nothing of use", extended({ get a() { throw undefined; } }), `${inside}/a`, /it throws/],
    ["a proxy", new Proxy({ ...topic }, { ownKeys: boom }), "", /"boom"/],
    ["a proxy inside", extended(new Proxy([], { get: boom })), inside, /"boom"/],
    ["a revoked proxy", revoked(), "", /revoked/],
    ["a revoked proxy inside", { ...topic, source: revoked() }, "/source", /revoked/],
  ])("%s that cannot be read is one finding, whatever the rules weigh", (_, value, pointer, why) => {
    const { findings, valid } = validate(value, { rules: { "values-have-the-right-type": "off" } });
    expect({ valid, findings }).toMatchObject({ valid: false, findings: [{ pointer, message: expect.stringMatching(/^The value cannot be read: .*\.$/) }] });
    expect(findings[0]!.message).toMatch(why);
    expect(topicSchema["~standard"].validate(value).issues).toMatchObject([{ path: pointer.split("/").slice(1) }]);
  });
});
