import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "igf-tidy-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Starts a process that tidies up `folder`, and waits until it is at work on `work`. */
async function start(work: string) {
  const program = `
    import { tidyUp } from ${JSON.stringify(new URL("tidy-up.ts", import.meta.url).href)};
    tidyUp(${JSON.stringify(folder)}, () => console.log("stopped"));
    console.log("ready");
    ${work}`;
  const child = spawn(process.execPath, ["--import", tsx, "--input-type=module", "--eval", program]);
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  const ended = once(child, "close");
  await once(child.stdout, "data");
  return { child, end: async () => ({ ended: await ended, said }) };
}

describe("the folder is removed", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("when %s ends the process, which still dies of it", async (signal) => {
    const { child, end } = await start("setInterval(() => {}, 1000);");
    child.kill(signal);
    expect(await end()).toEqual({ ended: [null, signal], said: "ready\nstopped\n" });
    expect(existsSync(folder)).toBe(false);
  });

  it("when the process ends by itself", async () => {
    const { end } = await start("");
    expect(await end()).toEqual({ ended: [0, null], said: "ready\nstopped\n" });
    expect(existsSync(folder)).toBe(false);
  });
});
