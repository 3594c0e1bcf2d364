/** With its context, a dataset is JSON-LD: expanded and compacted again it is the same, and what it says in RDF is right. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { schemaFileName, type DatasetType, type RecordType } from "@igf/schema";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { publishedDatasets, publishedLists, readWhole } from "./published-datasets.js";

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  $defs?: Record<string, Schema>;
}

const require = createRequire(import.meta.url);

/** Nothing may be fetched. */
const documentLoader = (url: string): never => {
  throw new Error(`${url} was asked for.`);
};

/** Puts the nulls back that JSON-LD leaves out: wherever the schema demands a field that is not there. */
function restoreNulls(value: unknown, schema: Schema, definitions: Record<string, Schema>): unknown {
  if (schema.$ref) return restoreNulls(value, definitions[schema.$ref.slice("#/$defs/".length)]!, definitions);
  if (schema.anyOf) return restoreNulls(value, schema.anyOf.find(({ type }) => type !== "null")!, definitions);
  if (Array.isArray(value)) return value.map((item) => restoreNulls(item, schema.items!, definitions));
  if (!schema.properties) return value;
  const given = value as Record<string, unknown>;
  const keys = Object.keys(schema.properties).filter((key) => key in given || schema.required!.includes(key));
  return Object.fromEntries(keys.map((key) => [key, key in given ? restoreNulls(given[key], schema.properties![key]!, definitions) : null]));
}

describe.each(publishedDatasets)("$name", { timeout: 60_000 }, (published) => {
  const dataset = JSON.parse(readWhole(published, "json")) as { type: DatasetType; id: string };
  const context = JSON.parse(readFileSync(join(published.folder, "context.jsonld"), "utf8")) as { "@context": { "@base": string } };
  const base = context["@context"]["@base"];
  const expand = (given: object = context) => jsonld.expand({ ...given, ...dataset } as never, { documentLoader });

  test("loses nothing when it is expanded and compacted again, under an address of the publisher's own", async () => {
    const own = { "@context": [context["@context"], { "@base": "https://forum.example/records/" }] };
    const { "@context": _, ...compacted } = (await jsonld.compact((await expand(own)) as never, own as never, { documentLoader } as never)) as unknown as Record<string, unknown>;
    const schema = require(`@igf/schema/json-schema/${schemaFileName(dataset.type)}`) as Schema;
    expect(restoreNulls(compacted, schema, schema.$defs!)).toStrictEqual(dataset);
  });

  test("is a schema.org Dataset with a name, and its texts have W3C selectors", async () => {
    const [expanded] = (await expand()) as unknown as Record<string, unknown>[];
    expect(expanded).toMatchObject({ "@id": base + dataset.id, "@type": ["https://schema.org/Dataset"], "https://schema.org/name": [{}] });
    const text = JSON.stringify(expanded);
    expect(text).toContain('"http://www.w3.org/ns/oa#hasSelector":[{"@list":[{"http://www.w3.org/ns/oa#end":[{"@value":');
    expect(text).toContain('"http://www.w3.org/ns/oa#hasSource":[{"@id":"' + base);
  });

  test("becomes RDF in which every record has its type", async () => {
    const quads = (await jsonld.toRDF({ ...context, ...dataset } as never, { documentLoader, format: "application/n-quads" } as never)) as unknown as string;
    const records = Object.values<unknown>(dataset).filter(Array.isArray).flat() as { id: string; type: string }[];
    const typed = records.filter(({ id }) => quads.includes(`<${base}${id}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <`));
    expect(typed.length).toBe(records.length);
  });
});

describe.each(publishedLists)("$name", { timeout: 60_000 }, (published) => {
  const records = readWhole(published, "ndjson").trimEnd().split("\n").map((line) => JSON.parse(line) as { type: RecordType });
  const context = JSON.parse(readFileSync(join(published.folder, "context.jsonld"), "utf8")) as { "@context": object };
  const own = { "@context": [context["@context"], { "@base": "https://forum.example/records/" }] };

  test("loses nothing when its records are expanded and compacted again", async () => {
    const expanded = await jsonld.expand({ ...own, "@graph": records } as never, { documentLoader });
    const compacted = (await jsonld.compact(expanded as never, own as never, { documentLoader } as never)) as unknown as { "@graph": unknown[] };
    const restored = compacted["@graph"].map((record, index) => {
      const schema = require(`@igf/schema/json-schema/${schemaFileName(records[index]!.type)}`) as Schema;
      return restoreNulls(record, schema, schema.$defs ?? {});
    });
    expect(restored).toStrictEqual(records);
  });
});

test("concepts are SKOS", async () => {
  const { folder } = publishedLists.find(({ name }) => name === "@igf/vocabularies")!;
  const context = JSON.parse(readFileSync(join(folder, "context.jsonld"), "utf8")) as object;
  const concept = readFileSync(join(folder, "vocabularies.ndjson"), "utf8").split("\n").find((line) => line.includes('"id":"sdg-16"'))!;
  const quads = (await jsonld.toRDF({ ...context, ...JSON.parse(concept) } as never, { documentLoader, format: "application/n-quads" } as never)) as unknown as string;
  const subject = "<pkg:npm/%40igf/schema@1/id/sdg-16>";
  expect(quads).toContain(`${subject} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .`);
  expect(quads).toContain(`${subject} <http://www.w3.org/2004/02/skos/core#exactMatch> <http://metadata.un.org/sdg/16> .`);
  expect(quads).toContain(`${subject} <http://www.w3.org/2004/02/skos/core#notation> "16" .`);
});
