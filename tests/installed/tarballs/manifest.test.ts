import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { repositoryUrl } from "@igf/schema";
import { describe, expect, it } from "vitest";
import { isProgram } from "../list-entries.js";
import { released } from "../released.js";
import { readManifest } from "./read-manifest.js";

const packages = join(import.meta.dirname, "../../../packages");

for (const published of released.packages) describe(`the manifest of ${published.name}`, () => {
  const { name, contents } = published;
  const manifest = readManifest(contents);
  const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });

  it("is the first release", () => {
    expect(manifest.version).toBe("1.0.0");
  });

  it("names no package of another author that would be installed with it", () => {
    expect(dependencies.filter((dependency) => !dependency.startsWith("@igf/"))).toEqual([]);
    expect(manifest).not.toHaveProperty("bundledDependencies");
    const peers = Object.keys(manifest.peerDependencies ?? {});
    expect(peers.filter((peer) => manifest.peerDependenciesMeta?.[peer]?.optional !== true)).toEqual([]);
  });

  it.runIf(existsSync(join(packages, basename(name), "data")))("depends on the record types alone, being a dataset", () => {
    expect(dependencies).toEqual(["@igf/schema"]);
  });

  it("asks for the releases of our packages that work with it", () => {
    const ours = Object.entries(manifest.dependencies ?? {}).filter(([dependency]) => dependency.startsWith("@igf/"));
    expect(ours.filter(([, range]) => range !== "^1.0.0")).toEqual([]);
  });

  it("keeps nothing of the workspace", () => {
    expect(JSON.stringify(manifest)).not.toMatch(/(workspace|catalog|link|file):/);
  });

  it("says what it is, to people and to search", () => {
    expect(manifest.description).toMatch(/^[A-Z].{30,}[^.]$/);
    expect(manifest.keywords).toEqual(expect.arrayContaining(["internet-governance", "igf"]));
  });

  it("states the licence, and the Node.js it needs", () => {
    expect(["MIT", "SEE LICENSE IN NOTICE"]).toContain(manifest.license);
    expect(manifest.engines).toEqual({ node: ">=20.19" });
    expect(manifest.type).toBe("module");
  });

  it.skipIf(isProgram(published))("tells bundlers that importing it does nothing by itself", () => {
    expect(manifest.sideEffects).toBe(false);
  });

  it("names the repository if, and only if, its owner has set one", () => {
    const { repository } = manifest;
    const address = typeof repository === "object" ? repository.url : (repository ?? null);
    expect(address).toBe(repositoryUrl);
  });
});
