import { describe, expect, test } from "vitest";
import { createValidator, validate, validateStream, validateText, type ValidateOptions } from "../src/index.js";
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
