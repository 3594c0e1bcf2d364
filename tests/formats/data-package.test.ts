/** The descriptor beside a dataset says what is in its files: every byte, every column, every constraint. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { publishedPackages, tablesOf, type Field, type PublishedPackage } from "./published-datasets.js";

/** What a cell says that its column forbids, or null. */
function faultOf(cell: string, { type, constraints = {} }: Field): string | null {
  const { required, pattern, minimum, minLength } = constraints;
  if (cell === "") return required ? "is empty" : null;
  const value: unknown = type === "string" ? cell : JSON.parse(cell);
  if (constraints.enum && !constraints.enum.includes(value)) return "is not in the list";
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) return `does not match ${pattern}`;
  if (minimum !== undefined && (value as number) < minimum) return `is below ${minimum}`;
  if (minLength !== undefined && (value as unknown[]).length < minLength) return "is too short";
  return typeOf(value) === type || (type === "number" && typeOf(value) === "integer") ? null : `is not of type ${type}`;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** How many documents a dataset quotes or cites: the rows of its table of sources. Lists of records name theirs one by one. */
function sourcesOf(published: PublishedPackage): number {
  const tables = tablesOf(published);
  if (!tables.some(({ name }) => name === "dataset")) return 0;
  return parse(readFileSync(join(published.folder, tables.find(({ name }) => name === "sources")!.path))).length - 1;
}

describe.each(publishedPackages)("the data package of $name", (published) => {
  const { folder, descriptor } = published;

  test("has the version of the package, a licence, and the sources of a dataset", () => {
    const { version } = JSON.parse(readFileSync(join(folder, "../package.json"), "utf8")) as { version: string };
    expect(descriptor.version).toBe(version);
    expect(descriptor.licenses).toEqual([{ name: "CC-BY-4.0" }]);
    expect(descriptor.sources?.length ?? 0).toBe(sourcesOf(published));
  });

  test("lists every file that holds records, under a name of its own", () => {
    const data = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.split(sep).join("/"))
      .filter((path) => /\.(json|ndjson|csv)$/.test(path) && path !== "datapackage.json");
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(data.sort());
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(data.length);
    for (const { name } of descriptor.resources) expect(name).toMatch(/^[a-z0-9._-]+$/);
  });

  test.each(descriptor.resources)("says how long $path is, and its hash", ({ path, bytes, hash }) => {
    const content = readFileSync(join(folder, relative(".", path)));
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
  });

  test.each(tablesOf(published))("says what stands in each cell of $path", ({ path, schema: { fields, primaryKey, missingValues } }) => {
    const content = readFileSync(join(folder, path), "utf8");
    const [names, ...rows] = parse(content);
    expect(names).toEqual(fields.map(({ name }) => name));
    expect(missingValues).toEqual([""]);
    expect(primaryKey).toEqual(["id"]);
    expect(fields.filter(({ description }) => !description)).toEqual([]);
    const faults = rows.flatMap((row) => fields.flatMap((field, index) => faultOf(row[index]!, field) ?? []));
    expect(faults).toEqual([]);
    const ids = rows.map((row) => row[names!.indexOf("id")]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(tablesOf(published))("gives examples that could stand in $path", ({ schema: { fields } }) => {
    const faults = fields.flatMap((field) => (field.example === undefined ? [] : (faultOf(field.example, field) ?? [])));
    expect(faults).toEqual([]);
  });

  test.each(tablesOf(published))("$path is CSV as RFC 4180 has it: UTF-8 without a mark, rows that end with CRLF, quotes doubled", ({ path }) => {
    const content = readFileSync(join(folder, path));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    expect(text.startsWith("\uFEFF"), basename(path)).toBe(false);
    expect(text).toMatch(/^(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))+$/);
  });
});
