import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stranger, strangerWith, welcomeStranger } from "../stranger.js";

let stranger: Stranger;

beforeAll(async () => {
  stranger = await strangerWith("@igf/messages", "@igf/cli");
});

afterAll(() => stranger?.leave());

/** What each module system must print; the first message and its page are those of the printed document. */
const answer = {
  text: "As reliance on digital services increases",
  topic: "igf-2025-topic-01",
  known: [true, false],
  found: "igf-2025-msg-041",
  cited: "IGF Secretariat (curator). “As reliance",
  file: "igf-2025-msg-001",
};

const use = `
  const first = getMessage("igf-2025-msg-001");
  console.log(JSON.stringify({
    text: first.text.slice(0, 41),
    topic: first.topic,
    known: [isMessageId(first.id), isMessageId("igf-2025-msg-999")],
    found: searchMessages("open source AI")[0].message.id,
    cited: citeMessage(first.id).text.slice(0, 39),
    file: dataset.messages[0].id,
  }));`;

describe("after npm install @igf/messages @igf/cli in an empty folder", () => {
  it("import works", async () => {
    await stranger.write("use.mjs", `
      import { getMessage, isMessageId } from "@igf/messages";
      import { citeMessage } from "@igf/messages/cite";
      import { searchMessages } from "@igf/messages/search";
      import dataset from "@igf/messages/igf-2025.json" with { type: "json" };
      ${use}`);
    const ended = await stranger.run("node", "--no-warnings", "use.mjs");
    expect(ended).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(ended.stdout)).toEqual(answer);
  });

  it("require works", async () => {
    await stranger.write("use.cjs", `
      const { getMessage, isMessageId } = require("@igf/messages");
      const { citeMessage } = require("@igf/messages/cite");
      const { searchMessages } = require("@igf/messages/search");
      const dataset = require("@igf/messages/igf-2025.json");
      ${use}`);
    const ended = await stranger.run("node", "use.cjs");
    expect(ended).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(ended.stdout)).toEqual(answer);
  });
});

const example = (name: string) => join("node_modules", "@igf", "cli", "examples", name);

// npx takes the command by its own name or by that of its package; our documentation has both.
describe.each(["igf", "@igf/cli"])("npx %s", (command) => {
  it("validates a dataset that is right", async () => {
    const ended = await stranger.run("npx", command, "validate", example("valid-dataset.json"));
    expect(ended).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("the command igf", () => {
  const igf = (...args: string[]) => stranger.run(join(stranger.folder, "node_modules", ".bin", "igf"), ...args);

  it("names what is wrong in a dataset, and ends with status 1", async () => {
    const { status, stdout } = await igf("validate", "--format", "json", example("faulty-dataset.json"));
    expect(status).toBe(1);
    expect(stdout).toContain('"didYouMean": "disclaimer"');
  });

  it("ends with status 2 where there is nothing to validate", async () => {
    const { status, stderr } = await igf("validate", "no-such-file.json");
    expect(status).toBe(2);
    expect(stderr).toContain("no-such-file.json");
  });

  it("shows a message", async () => {
    const ended = await igf("show", "igf-2025-msg-001");
    expect(ended).toMatchObject({ status: 0, stderr: "" });
    expect(ended.stdout).toContain("As reliance on digital services increases");
  });

  it("validates the dataset that it comes with, as it does anybody's", async () => {
    const ended = await igf("validate", join("node_modules", "@igf", "messages", "dist", "igf-2025.json"));
    expect(ended).toMatchObject({ status: 0, stderr: "" });
  });

  it("writes a starter dataset that is valid", async () => {
    expect(await igf("init", "river-forum")).toMatchObject({ status: 0, stderr: "" });
    expect(await igf("validate", join("river-forum", "messages.json"))).toMatchObject({ status: 0, stderr: "" });
  });
});

it("npx @igf/cli works where nothing is installed", async () => {
  const newcomer = await welcomeStranger();
  try {
    expect(await newcomer.run("npx", "--yes", "@igf/cli", "init", "river-forum")).toMatchObject({ status: 0 });
    const ended = await newcomer.run("npx", "--yes", "@igf/cli", "validate", "river-forum/messages.json");
    expect(ended).toMatchObject({ status: 0, stderr: "" });
  } finally {
    await newcomer.leave();
  }
});
