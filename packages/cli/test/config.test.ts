import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, igfInShell, igfWith, makeFolder } from "./igf.js";

const valid = readFileSync(join(folder, "examples/valid-dataset.json"), "utf8");
const unreal = valid.replace("2030-06-12/2030-06-14", "2030-06-12/2030-06-31");
if (unreal === valid) throw new Error("The example has no such date");

/** Validates a file in a folder with a configuration. */
function configured(config: string, { path = "x.json", content = unreal, args = [] as string[] } = {}) {
  const cwd = makeFolder({ "igf.config.json": config, "report.txt": "A report.", [path]: content });
  return igfWith({ cwd }, "validate", path, ...args);
}

describe("severities", () => {
  test("without a configuration, a day that does not exist is an error", () => {
    expect(configured("{}")).toMatchObject({ status: 1, stdout: expect.stringContaining("error  dates-are-real") });
  });

  test("can be said in a configuration, and in the call over that", () => {
    const config = '{ "rules": { "dates-are-real": "warning" } }';
    expect(configured(config)).toMatchObject({ status: 0, stdout: expect.stringContaining("warning  dates-are-real") });
    expect(configured(config, { path: "data/deep/x.json" }).status).toBe(0);
    expect(configured(config, { args: ["--rule", "dates-are-real=error"] }).status).toBe(1);
    expect(configured("{}", { args: ["--rule", "dates-are-real=off"] }).stdout).not.toContain("dates-are-real");
  });

  test("are said by the configuration that is nearest to each file", () => {
    const [quiet, loud] = ["warning", "error"].map((severity) => `{ "rules": { "dates-are-real": "${severity}" } }`) as [string, string];
    const cwd = makeFolder({ "igf.config.json": quiet, "a/x.json": unreal, "b/igf.config.json": loud, "b/x.json": unreal });
    const { status, stdout } = igfWith({ cwd }, "validate", "a/x.json", "b/x.json");
    expect(status).toBe(1);
    expect(stdout).toContain("a/x.json:44:15  warning");
    expect(stdout).toContain("b/x.json:44:15  error");
    expect(igfWith({ cwd }, "validate", "b/x.json", "--config", "igf.config.json").status).toBe(0);
  });
});

describe("a fault in a configuration has a place, and a way to mend it", () => {
  test.each([
    ["no JSON", '{\n  "rules": {,}\n}', "2:13: Before the comma, a key is missing. Write what is missing, or remove the comma."],
    ["nothing at all", "", '1:1: This has to be an object in JSON, such as { "rules": {} }. Write one in its place.'],
    ["YAML", "rules:\n  dates-are-real: off\n", '1:1: This has to be an object in JSON, such as { "rules": {} }. Write one in its place.'],
    ["a comma too much", '{ "rules": {}, }', "1:14: A comma stands before }, where nothing follows. Remove the comma."],
    ["a key twice", '{ "rules": {\n  "dates-are-real": "off", "dates-are-real": "error" } }', '2:28: The key "dates-are-real" stands twice in the same object. Remove or rename one of the two.'],
    ["a key twice in a schema", '{ "extensions": { "a": "twice.json" } }', '1:19: FOLDER/twice.json:1:21: The key "type" stands twice in the same object. Remove or rename one of the two.'],
    ["no object", "[]", '1:1: This has to be an object in JSON, such as { "rules": {} }. Write one in its place.'],
    ["an unknown key", '{\n  "rule": {}\n}', "2:3: A configuration has no rule. Did you mean rules? It may have: rules, extensions, sourceTexts."],
    ["an unknown rule", '{ "rules": {\n  "dates-are-rael": "off" } }', "2:3: There is no rule dates-are-rael. Did you mean dates-are-real? `npx @igf/cli explain` lists the rules."],
    ["an unknown severity", '{ "rules": { "dates-are-real": "warnin" } }', "1:14: The severity of dates-are-real cannot be warnin. Did you mean warning? Choose from error, warning, off."],
    ["a number for a severity", '{ "rules": { "dates-are-real": 1 } }', '1:14: rules has to hold severities by rule, such as { "dates-are-real": "warning" }. Write a text in quotation marks here.'],
    ["a text for an object", '{ "sourceTexts": "report.txt" }', '1:3: sourceTexts has to hold text files by document, such as { "river-report": "report.txt" }.'],
    ["null for severities", '{ "rules": null }', '1:3: rules has to hold severities by rule, such as { "dates-are-real": "warning" }.'],
    ["null for schemas", '{ "extensions": null }', '1:3: extensions has to hold schema files by namespace, such as { "river-forum": "river-forum.schema.json" }.'],
    ["null for texts", '{ "sourceTexts": null }', '1:3: sourceTexts has to hold text files by document, such as { "river-report": "report.txt" }.'],
    ["a missing text", '{ "sourceTexts": { "report": "reprot.txt" } }', "1:20: There is no file FOLDER/reprot.txt. Did you mean FOLDER/report.txt? Check the name and the folder."],
    ["a schema that is none", '{ "extensions": { "a": "report.txt" } }', "1:19: FOLDER/report.txt:1:1: The document does not begin like JSON. Write JSON: a dataset or record begins with {."],
  ])("%s", (_, config, sentences) => {
    const cwd = makeFolder({ "igf.config.json": config, "x.json": valid, "report.txt": "A report.", "twice.json": '{ "type": "string", "type": "object" }' });
    const { status, stderr } = igfWith({ cwd }, "validate", "x.json");
    expect({ status, stderr: stderr.replaceAll(cwd, "FOLDER") }).toEqual({ status: 2, stderr: `error: igf.config.json:${sentences}\n` });
  });
});

test("a text of a document that no dataset has is told of where another one was meant, and may be there for other datasets", () => {
  const textOf = (id: string) => configured(`{ "sourceTexts": { "${id}": "report.txt" } }`, { content: valid });
  const message = "error: The configuration gives a text of example-river-form-2030-report, which no dataset has. Did you mean example-river-forum-2030-report? Write the document's ID in the dataset.\n";
  expect(textOf("example-river-form-2030-report")).toMatchObject({ status: 2, stderr: message });
  expect(textOf("minutes-of-another-forum")).toMatchObject({ status: 0, stderr: "" });
});

test("a schema may bound integers by a number that is rounded when it is read", () => {
  const schema = '{ "properties": { "n": { "type": "integer", "maximum": 9223372036854775807 } } }';
  expect(igfWith({ cwd: makeFolder({ "x.json": valid, "schema.json": schema }) }, "validate", "x.json", "--extension", "a=schema.json")).toMatchObject({ status: 0, stderr: "" });
});

describe.skipIf(process.platform === "win32")("what may never end, or leads nowhere, is not read", () => {
  const sentence = "/dev/zero is a device, not a file. Name a file.\n";
  const dataset = { "m.json": valid };

  test.each([["--extension", "a=/dev/zero"], ["--source-text", "a=/dev/zero"], ["--config", "/dev/zero"]])("%s %s", (...args) => {
    expect(igfWith({ cwd: makeFolder(dataset) }, "validate", "m.json", ...args)).toEqual({ status: 2, stdout: "", stderr: `error: ${sentence}` });
  });

  test.each(["extensions", "sourceTexts"])("a device that a configuration names: %s", (key) => {
    expect(configured(`{ "${key}": { "a": "/dev/zero" } }`)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(sentence) });
  });

  test("a configuration that is found and is a device or a pipe", () => {
    const cwd = makeFolder({ "a/m.json": valid, "b/m.json": valid });
    expect(igfInShell(`cd '${cwd}'; ln -s /dev/zero a/igf.config.json; igf validate a/m.json`)).toMatchObject({ status: 2, stderr: expect.stringMatching(/a\/igf.config.json is a device, not a file. Name a file.\n$/) });
    expect(igfInShell(`cd '${cwd}'; mkfifo b/igf.config.json; igf validate b/m.json`)).toMatchObject({ status: 2, stderr: expect.stringMatching(/b\/igf.config.json is a pipe, not a file. Put a file in its place, or take it away.\n$/) });
  });

  test.each([["nowhere.json", "leads nowhere. Let the link name the file that is meant, or take it away."], ["igf.config.json", "leads back to itself. Let the link name the file that is meant."]])("a configuration that is a link to %s", (target, sentences) => {
    const cwd = makeFolder({ "m.json": valid });
    symlinkSync(target, join(cwd, "igf.config.json"));
    expect(igfWith({ cwd }, "validate", "m.json")).toEqual({ status: 2, stdout: "", stderr: `error: ${join(cwd, "igf.config.json")} is a link that ${sentences}\n` });
  });

  test("a configuration or a schema of more than 64 MiB, from a pipe, too", () => {
    const sentences = /is larger than 64 MiB, more than a configuration or a schema can be. Name the file that is meant.\n$/;
    for (const option of ["--config ", "--extension a="]) {
      expect(igfInShell(`igf validate examples/valid-dataset.json ${option}<(yes)`)).toMatchObject({ status: 2, stderr: expect.stringMatching(sentences) });
    }
  });

  test("pipes that are named are read", () => {
    const call = `igf validate examples/valid-dataset.json --config <(echo '{}') --extension a=<(echo '{}') --source-text example-river-forum-2030-report=<(cat examples/example-river-forum-2030.txt)`;
    expect(igfInShell(call)).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("an option that makes no sense", () => {
  test.each([
    [["--rule", "dates-are-real"], "--rule dates-are-real does not say which severity the rule shall have. Write --rule NAME=SEVERITY, with the severity error, warning or off."],
    [["--rule", "x=off"], "There is no rule x. `npx @igf/cli explain` lists the rules."],
    [["--max-findings", "-1"], "--max-findings cannot be -1. Write a whole number, such as 100, or all."],
    [["--max-findings", "many"], "--max-findings cannot be many. Write a whole number, such as 100, or all."],
    [["--jobs", "0"], "--jobs cannot be 0. Write a whole number from 1, such as 2."],
    [["--extension", "a"], "--extension a does not say which file holds the JSON Schema. Write --extension NAMESPACE=FILE, with the namespace under which the records have the extension."],
    [["--extension", "River Forum=none.json"], "River Forum cannot be a namespace of extensions. Choose lower-case ASCII words joined by hyphens, as the records have it, such as river-forum."],
    [["--extension", "a=none.json"], "There is no file none.json. Check the name and the folder."],
    [["--config", "none.json"], "There is no file none.json. Check the name and the folder."],
    [["--input-format", "yml"], "--input-format cannot be yml: choose from json, ndjson, csv, yaml. See `npx @igf/cli validate --help`."],
    [["--watch", "-"], "Standard input cannot be watched. Name files, or leave --watch out."],
  ])("%j", (args, sentences) => {
    expect(configured("{}", { args })).toEqual({ status: 2, stdout: "", stderr: `error: ${sentences}\n` });
  });
});
