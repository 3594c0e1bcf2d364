import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { definitions } from "@igf/schema/zod";
import { describe, expect, test } from "vitest";
import { igfWith, makeFolder } from "./igf.js";

test("writes a dataset that is valid at once, and a guide beside it", () => {
  const cwd = makeFolder();
  const { status, stdout, stderr } = igfWith({ cwd }, "init", "river-forum", "--title", "River Forum 2031");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatchSnapshot();
  expect(readdirSync(join(cwd, "river-forum"))).toEqual(["GUIDE.md", "messages.json"]);
  const { status: verdict, stdout: report } = igfWith({ cwd }, "validate", "river-forum/messages.json", "--format", "json");
  expect(verdict).toBe(0);
  expect(JSON.parse(report).files[0].findings).toEqual([]);
  const dataset: unknown = JSON.parse(readFileSync(join(cwd, "river-forum/messages.json"), "utf8"));
  expect(definitions.MessagesDataset.parse(dataset)).toMatchObject({ title: "Messages of River Forum 2031", prefix: "river-forum-2031" });
});

test("the commands of the guide do what it says", () => {
  const cwd = makeFolder({ "report.txt": "Here are the words of the message." });
  igfWith({ cwd }, "init");
  const guide = readFileSync(join(cwd, "GUIDE.md"), "utf8");
  expect(guide).toMatchSnapshot();
  const commands = [...guide.matchAll(/npx @igf\/cli ([^`\n]+)/g)].map(([, command]) => command!.replace("ID-OF-THE-DOCUMENT", "our-forum-report"));
  expect(commands).toHaveLength(8);
  const dataset = JSON.parse(readFileSync(join(cwd, "messages.json"), "utf8"));
  for (const command of commands) {
    const args = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
    const ran = igfWith({ cwd }, ...args);
    expect(ran, command).toMatchObject({ status: 0, stderr: "" });
    if (args[0] === "hash") describeIn(join(cwd, "messages.json"), ran.stdout);
  }
  expect(guide).toContain(`begins with the prefix \`${dataset.prefix}\``);
});

/** Describes a document in a dataset, as the guide asks for it, with what `hash` has printed. */
function describeIn(file: string, hash: string): void {
  const dataset = JSON.parse(readFileSync(file, "utf8")) as { sources: unknown[] };
  const document = { type: "SourceDocument", id: "our-forum-report", title: "Report", publisher: null, authors: [], date: null, status: "final", url: null, language: "en" };
  dataset.sources.push({ ...document, ...JSON.parse(`{${hash}}`), retrieved: null, license: null, disclaimer: null, textIncluded: false, note: null });
  writeFileSync(file, JSON.stringify(dataset));
}

test("the prefix is made from the title or the folder, or given", () => {
  const prefixes = ([...args]: string[]) => {
    const cwd = makeFolder();
    igfWith({ cwd }, "init", ...args);
    return (JSON.parse(readFileSync(join(cwd, "messages.json"), "utf8")) as { prefix: string }).prefix;
  };
  expect(prefixes(["--title", "Forum du Fleuve – été 2031"])).toBe("forum-du-fleuve-ete-2031");
  expect(prefixes(["--title", "2031 Forum"])).toBe("forum-2031");
  expect(prefixes(["--title", "20th River Forum (2031)"])).toBe("river-forum-2031-20th");
  expect(prefixes(["--title", "日本", "--prefix", "japan-2031"])).toBe("japan-2031");
  expect(prefixes(["--title", "Lillestrøm Forum"])).toBe("lillestrom-forum");
  expect(prefixes([])).toBe("our-forum");
  const cwd = makeFolder();
  const { stdout } = igfWith({ cwd }, "init", "Mon Forum");
  expect(stdout).toContain("whose IDs begin with mon-forum");
  expect(stdout).toContain(`npx @igf/cli validate "${join("Mon Forum", "messages.json")}"`);
  expect(igfWith({ cwd }, "init", "other", "--title", "日本 IGF").stderr).toContain("No prefix can be made from the title");
});

describe("what cannot be written ends with status 2, and writes nothing", () => {
  const elsewhere = "Name another folder: npx @igf/cli init NEW-FOLDER.";
  test.each<[string, string[], string]>([
    ["over both files", ["both"], `both/messages.json and both/GUIDE.md exist already, and nothing is overwritten. ${elsewhere}`],
    ["over one of them", ["one"], `one/GUIDE.md exists already, and nothing is overwritten. ${elsewhere}`],
    ["where a file is", ["file.txt"], `file.txt cannot be written to: a file stands in the way. ${elsewhere}`],
    ["below a file", ["file.txt/forum"], `file.txt/forum cannot be written to: a file stands in the way. ${elsewhere}`],
    ["with a prefix that is none", ["new", "--prefix", "River Forum!"], "River Forum! cannot be a prefix. Use lower-case words of Latin letters and digits joined by hyphens, such as --prefix river-forum."],
    ["with a prefix that begins with a number", ["new", "--prefix", "2031-forum"], "2031-forum cannot be a prefix. Use lower-case words of Latin letters and digits joined by hyphens, such as --prefix forum-2031."],
    ["with a title that gives no prefix", ["new", "--title", "日本"], "No prefix can be made from the title 日本. Choose one of Latin letters, digits and hyphens: --prefix river-forum-2031."],
    ["without a title", ["new", "--title", " "], 'The title is empty. Give the name of your forum: --title "River Forum 2031".'],
  ])("%s", (_, args, sentences) => {
    const cwd = makeFolder({ "both/messages.json": "mine", "both/GUIDE.md": "mine", "one/GUIDE.md": "mine", "file.txt": "mine" });
    expect(igfWith({ cwd }, "init", ...args)).toEqual({ status: 2, stdout: "", stderr: `error: ${sentences}\n` });
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(["both", "both/GUIDE.md", "both/messages.json", "file.txt", "one", "one/GUIDE.md"]);
    expect(readFileSync(join(cwd, "both/GUIDE.md"), "utf8")).toBe("mine");
  });
});
