import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stranger, strangerWith, welcomeStranger } from "../stranger.js";

let stranger: Stranger;

beforeAll(async () => {
  stranger = await strangerWith("@igf/messages", "@igf/cli");
});

afterAll(() => stranger?.leave());

describe("after npm install @igf/messages @igf/cli in an empty folder", () => {
  it.each([["import", "use.mjs"], ["require", "use.cjs"]])("%s works", async (_way, program) => {
    await cp(join(import.meta.dirname, "programs", program), join(stranger.folder, program));
    const ended = await stranger.run("node", "--no-warnings", program);
    expect(ended).toMatchObject({ status: 0, stderr: "" });
    const printed = JSON.parse(ended.stdout);
    expect(printed).toMatchObject({ topic: "igf-2025-topic-01", known: [true, false], found: "igf-2025-msg-041" });
    expect(printed.text).toMatch(/^As reliance on digital services increases, .+\.$/);
    expect(printed.inFile).toBe(printed.text);
    expect(printed.cited).toContain("Lillestrøm IGF Messages (draft of 27 June 2025)");
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
