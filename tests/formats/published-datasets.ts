import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a Frictionless Data Package says of a file. */
export interface Resource {
  name: string;
  path: string;
  format: "json" | "ndjson" | "csv";
  bytes: number;
  hash: string;
  schema?: { fields: Field[]; missingValues: string[]; primaryKey: string[] };
}

/** What it says of a column. */
export interface Field {
  name: string;
  type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  description: string;
  example?: string;
  constraints?: { required?: boolean; enum?: unknown[]; pattern?: string; minimum?: number; minLength?: number };
}

/** What it says of the whole. */
export interface Descriptor {
  name: string;
  version: string;
  licenses: { name: string }[];
  sources?: { title: string }[];
  resources: Resource[];
}

const packages = join(import.meta.dirname, "../../packages");

/** Every package that publishes records: where its files are, and the descriptor that lies beside them. */
export const publishedPackages = readdirSync(packages)
  .map((name) => ({ name: `@igf/${name}`, folder: join(packages, name, "dist") }))
  .filter(({ folder }) => existsSync(join(folder, "datapackage.json")))
  .map(({ name, folder }) => ({ name, folder, descriptor: JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as Descriptor }));

export type PublishedPackage = (typeof publishedPackages)[number];

/** Those that publish a dataset with its envelope; the others publish lists of records. */
export const publishedDatasets = publishedPackages.filter((published) => tablesOf(published).some(({ name }) => name === "dataset"));
export const publishedLists = publishedPackages.filter((published) => !publishedDatasets.includes(published));

/** Reads the file of a format that holds everything. */
export function readWhole({ folder, descriptor }: PublishedPackage, format: "json" | "ndjson"): string {
  return readFileSync(join(folder, descriptor.resources.find((resource) => resource.format === format)!.path), "utf8");
}

/** The files that are tables. */
export function tablesOf({ descriptor }: PublishedPackage): (Resource & Required<Pick<Resource, "schema">>)[] {
  return descriptor.resources.filter((resource) => resource.format === "csv") as never;
}
