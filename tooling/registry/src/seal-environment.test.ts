import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runStep } from "./run-step.ts";
import { sealEnvironment } from "./seal-environment.ts";

let home: string;
let server: Server;
let requests: string[] = [];

/** A server that can be reached as 127.0.0.1 and, as if it were another computer, as localhost. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "igf-sealed-"));
  server = createServer((request, response) => {
    requests.push(request.url ?? "");
    response.writeHead(404).end("{}");
  }).listen(0);
  await once(server, "listening");
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(home, { recursive: true, force: true });
});

beforeEach(() => {
  requests = [];
});

async function askFor(client: string, host: string): Promise<string[]> {
  const { port } = server.address() as { port: number };
  const env = { ...sealEnvironment(home), PATH: process.env.PATH };
  const args = ["view", "@igf/sample", "--registry", `http://${host}:${port}/`];
  await expect(runStep({ doing: "asking", command: client, args, cwd: home, env })).rejects.toThrow("Failed while asking");
  return requests;
}

describe.each(["npm", "pnpm"])("%s in a sealed environment", (client) => {
  it("reaches the loopback address", async () => {
    expect(await askFor(client, "127.0.0.1")).not.toEqual([]);
  });

  it("reaches nothing under another name", async () => {
    expect(await askFor(client, "localhost")).toEqual([]);
  });
});

describe("a sealed environment", () => {
  it("passes on no credentials and no settings", () => {
    process.env.NODE_AUTH_TOKEN = "secret";
    process.env.npm_config_registry = "http://localhost:9/";
    try {
      const env = sealEnvironment(home);
      expect(env).not.toHaveProperty("NODE_AUTH_TOKEN");
      expect(env).not.toHaveProperty("npm_config_registry");
      expect(env.HOME).toBe(home);
    } finally {
      delete process.env.NODE_AUTH_TOKEN;
      delete process.env.npm_config_registry;
    }
  });

  it("holds no program that was installed into a project", () => {
    const entries = sealEnvironment(home).PATH?.split(delimiter) ?? [];
    expect(entries.filter((entry) => entry.includes("node_modules"))).toEqual([]);
  });
});
