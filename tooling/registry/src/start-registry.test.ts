import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Registry, startRegistry } from "./start-registry.ts";

let folder: string;
let registry: Registry;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "igf-registry-"));
  registry = await startRegistry(folder);
});

afterAll(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

it.each(["@igf/schema", "zod", "@types/node"])("has no %s: nothing was published, and it asks no other registry", async (name) => {
  const response = await fetch(registry.url + name.replace("/", "%2f"));
  expect(response.status).toBe(404);
});

it("takes packages of our scope only", async () => {
  const answer = await fetch(`${registry.url}zod`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "zod", versions: {}, "dist-tags": {}, _attachments: {} }),
  });
  expect(answer.status).toBe(401);
});

it("listens on the one address that no other machine can reach", async () => {
  const { port } = new URL(registry.url);
  expect((await fetch(`http://127.0.0.1:${port}/zod`)).status).toBe(404);
  // Whatever listened on every address of this machine would answer here, too.
  await expect(fetch(`http://127.0.0.2:${port}/zod`)).rejects.toThrow("fetch failed");
});
