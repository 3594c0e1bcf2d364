import { describe, expect, test } from "vitest";
import { createCheck } from "../src/engine.js";
import { validate, type ValidateOptions } from "../src/index.js";
import { datasets, type JsonObject } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

const { consultations, statistics } = datasets;

/** A dataset in which the first record of a list has other values. */
function changed(dataset: JsonObject, list: string, values: JsonObject): JsonObject {
  const [first, ...rest] = dataset[list] as JsonObject[];
  return { ...dataset, [list]: [{ ...first, ...values }, ...rest] };
}

const [cluster] = consultations["clusters"] as JsonObject[];
const [member] = cluster!["members"] as JsonObject[];
const clustering = changed(consultations, "clusters", { members: [member!, { ...member, record: "river-consultation-1" }] });
const within = changed(statistics, "observations", { within: "river-2030-ferries" });

describe("a record that may be in another dataset has the type that it must have", () => {
  test.each([
    ["/clusters/0/members/1/record", clustering, '"river-consultation-1" is the ID of a consultation, not of an ask or a message.'],
    ["/observations/0/within", within, '"river-2030-ferries" is the ID of an indicator, not of a message or an ask.'],
  ])("%s", (pointer, dataset, message) => {
    expect(validate(dataset).findings).toMatchObject([{ rule: "references-resolve", pointer, message }]);
    const check = createCheck({ format: "ndjson" });
    check.push(new TextEncoder().encode(toNdjson(dataset)!));
    check.end();
    expect(check.take()).toMatchObject([{ finding: { rule: "references-resolve", message } }]);
  });
});

describe("what is suggested for a record of another type", () => {
  test("is never the record itself", () => {
    const dataset = changed(consultations, "asks", { parent: "river-consultation-1" });
    expect(validate(dataset).findings).toMatchObject([{ rule: "references-resolve", pointer: "/asks/0/parent", didYouMean: null, mend: "Correct the ID, or add the record that it names." }]);
    // A slip of the pen leads to another ask.
    const slip = validate(changed(consultations, "asks", { parent: "river-ask-0001" })).findings;
    expect(slip.map(({ didYouMean }) => didYouMean)).not.toContain("river-ask-001");
  });

  test("is none where one of two that contradict each other is named already", () => {
    const dataset = changed(consultations, "tensions", { between: ["river-consultation-1", "river-ask-002"] });
    expect(validate(dataset).findings).toMatchObject([{ rule: "references-resolve", pointer: "/tensions/0/between/0", didYouMean: null }]);
  });
});

test("an ID with white space at its end that is not plain is meant without it", () => {
  const dataset = changed(consultations, "asks", { consultation: "river-consultation-1\u00a0" });
  expect(validate(dataset).findings).toMatchObject([{ rule: "formats-are-right", pointer: "/asks/0/consultation", didYouMean: "river-consultation-1" }]);
});

test("the only record that may be meant may have the wrong ID itself", () => {
  const { messages } = datasets;
  const [event] = messages["events"] as JsonObject[];
  const all = (list: string) => (messages[list] as JsonObject[]).map((record) => ({ ...record, event: "river-2031" }));
  const dataset = { ...messages, events: [{ ...event, id: "river-2013" }], themes: all("themes"), messages: all("messages") };
  const [finding] = validate(dataset).findings.filter(({ rule }) => rule === "references-resolve");
  expect(finding?.mend).toBe('Write "river-2013", or add the record that it names; or, if those that name it are right, correct that ID to "river-2031".');
});

describe("an ID that is not what it should be is one finding, whoever names the record", () => {
  const [theme, ...themes] = datasets.messages["themes"] as JsonObject[];
  const second = { ...theme, id: "river-2030-theme-9", position: themes.length + 2 };
  const [message] = datasets.messages["messages"] as JsonObject[];
  const named = (id: string) => ({ ...datasets.messages, themes: [theme, ...themes, { ...second, id }], messages: [...(datasets.messages["messages"] as JsonObject[]), { ...message, id: "river-2030-msg-099", position: 99, theme: second.id, topic: null }] });
  const rulesIn = (id: string, options: ValidateOptions = {}) => {
    const dataset = named(id);
    const check = createCheck({ format: "ndjson", ...options });
    check.push(new TextEncoder().encode(toNdjson(dataset)!));
    check.end();
    const found = validate(dataset, options).findings.map(({ rule }) => rule);
    expect(check.take().map(({ finding }) => finding.rule)).toEqual(found);
    return found.filter((rule) => rule !== "positions-are-contiguous");
  };

  test.each([
    ["rivers-2030-theme-9", "ids-begin-with-the-prefix"],
    ["rivr-2030-theme-9", "ids-begin-with-the-prefix"],
    ["river-2030-theme-1", "ids-are-unique"],
    ["river-2030", "ids-are-unique"],
    ["river-2030-theme-9 again", "formats-are-right"],
    ["river-2030-", "formats-are-right"],
  ])("%s", (id, rule) => expect(rulesIn(id)).toEqual([rule]));

  test("unless that finding may be no error: what is named would seem to be there", () => {
    expect(rulesIn("rivers-2030-theme-9", { rules: { "ids-begin-with-the-prefix": "warning" } })).toEqual(["ids-begin-with-the-prefix", "references-resolve"]);
    expect(rulesIn("river-2030-theme-1", { rules: { "ids-are-unique": "warning" } })).toEqual(["ids-are-unique", "references-resolve"]);
    expect(rulesIn("river-2030-", { rules: { "formats-are-right": "warning" } })).toEqual(["formats-are-right", "references-resolve"]);
  });
});
