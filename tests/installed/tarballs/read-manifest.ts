import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The fields of a published package.json that the tests look at. */
export interface Manifest {
  name: string;
  version: string;
  license: string;
  description?: string;
  keywords?: string[];
  type?: string;
  sideEffects?: boolean;
  repository?: string | { url: string };
  engines?: Record<string, string>;
  exports?: Record<string, unknown>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  bundledDependencies?: string[];
}

/** Reads the package.json of an unpacked package. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
