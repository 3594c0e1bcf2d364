import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { DatasetHeader, SourceDocument } from "@igf/schema";
import { booleanWords, type Column, type Table } from "@igf/schema/tables";
import { emitJson } from "./emit-json.js";

/** What a data package says of itself: the fields of a dataset's header. */
export type About = Pick<DatasetHeader, "id" | "title" | "version" | "publisher" | "license" | "disclaimer" | "sources">;

/** Files of a data package: path → content. */
export interface Contents {
  /** The files that hold everything at once. */
  readonly whole: Readonly<Record<string, string>>;
  /** The CSV files, in the order of their tables. */
  readonly csv: Readonly<Record<string, string>>;
  readonly tables: readonly Table[];
}

const profiles = "https://datapackage.org/profiles/2.0";
const mediaTypes: Record<string, string> = { json: "application/json", ndjson: "application/x-ndjson" };
const terms = "The licence covers the publisher's own fields; quoted texts keep the terms of their documents.";

/** Returns the descriptor of a Frictionless Data Package (version 2): what each file and each column holds, and whose it is. */
export function emitDataPackage(about: About, { whole, csv, tables }: Contents): string {
  const { id, title, version, publisher, license, disclaimer, sources } = about;
  const paths = Object.keys(csv);
  return emitJson({
    $schema: `${profiles}/datapackage.json`,
    name: id,
    title,
    description: [terms, publisher.note, disclaimer].filter((text) => text !== null).join("\n\n"),
    version,
    licenses: [{ name: license }],
    contributors: [{ title: publisher.name, ...(publisher.url !== null && { path: publisher.url }), roles: ["publisher"] }],
    ...(sources.length > 0 && { sources: sources.map(describeSource) }),
    resources: [
      ...Object.entries(whole).map(([path, content]) => describeFile(path, content)),
      ...tables.map((table, index) => describeTable(table, paths[index]!, csv[paths[index]!]!)),
    ],
  });
}

/** `title`, `path` and `version` are those of the standard; the others say which text, byte for byte. */
function describeSource({ id, title, url, date, status, sha256 }: SourceDocument) {
  return { title, ...(url !== null && { path: url }), ...(date !== null && { version: date }), id, status, sha256 };
}

function describeFile(path: string, content: string) {
  const format = extname(path).slice(1);
  return { name: basename(path), path, format, mediatype: mediaTypes[format], ...fixity(content) };
}

function describeTable({ name, description, columns }: Table, path: string, content: string) {
  return {
    name,
    path,
    type: "table",
    description,
    format: "csv",
    mediatype: "text/csv",
    ...fixity(content),
    dialect: { $schema: `${profiles}/tabledialect.json`, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: { $schema: `${profiles}/tableschema.json`, fields: columns.map(describeColumn), missingValues: [""], primaryKey: ["id"] },
  };
}

function fixity(content: string) {
  return { encoding: "utf-8", bytes: Buffer.byteLength(content), hash: `sha256:${createHash("sha256").update(content).digest("hex")}` };
}

function describeColumn({ name, kind, required, schema }: Column) {
  const constraints = {
    ...(required && { required }),
    ...(schema.const !== undefined && { enum: [schema.const] }),
    ...(schema.enum && { enum: schema.enum }),
    ...(schema.pattern !== undefined && { pattern: wholeCell(schema.pattern) }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(schema.minItems !== undefined && { minLength: schema.minItems }),
  };
  const [example] = schema.examples ?? [];
  return {
    name,
    type: kind === "text" ? "string" : kind,
    ...(kind === "boolean" && { trueValues: booleanWords.true, falseValues: booleanWords.false }),
    description: schema.description,
    ...(example !== undefined && example !== null && { example: kind === "text" ? example : JSON.stringify(example) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** JSON Schema looks for a pattern anywhere in a text; a table schema, as XML Schema does, wants it to match the whole cell, and knows plain groups only. */
function wholeCell(pattern: string): string {
  const from = pattern.startsWith("^") ? pattern.slice(1) : `[\\s\\S]*${pattern}`;
  const to = from.endsWith("$") ? from.slice(0, -1) : `${from}[\\s\\S]*`;
  return to.replaceAll("(?:", "(");
}
