import { schemaIdBase } from "@igf/schema";

/** Namespaces of the public vocabularies that the terms come from. */
export const namespaces = {
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  oa: "http://www.w3.org/ns/oa#",
  dcterms: "http://purl.org/dc/terms/",
  dc: "http://purl.org/dc/elements/1.1/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** What the IDs of records are relative to, unless whoever publishes a dataset sets a base of their own. */
export const idBase = `${schemaIdBase}id/`;

/** Where a field without a term of a public vocabulary belongs: the codebook says what it means. */
export const ownVocabulary = `${schemaIdBase}codebook#`;

/** Classes of public vocabularies, by type. */
export const classes: Readonly<Record<string, string>> = {
  MessagesDataset: "schema:Dataset",
  StatisticsDataset: "schema:Dataset",
  ConsultationsDataset: "schema:Dataset",
  SourceDocument: "schema:CreativeWork",
  Event: "schema:Event",
  Consultation: "schema:Event",
  Indicator: "schema:StatisticalVariable",
  Observation: "schema:Observation",
  ConceptScheme: "skos:ConceptScheme",
  Concept: "skos:Concept",
};

/** Properties of public vocabularies, by field; `Type.field` where a field means something else in one type. */
export const properties: Readonly<Record<string, string>> = {
  $schema: "dcterms:conformsTo",
  title: "schema:name",
  name: "schema:name",
  text: "schema:text",
  description: "schema:description",
  language: "schema:inLanguage",
  version: "schema:version",
  license: "schema:license",
  publisher: "schema:publisher",
  url: "schema:url",
  position: "schema:position",
  note: "skos:note",
  disclaimer: "dcterms:rights",
  date: "dcterms:date",
  place: "schema:location",
  mentions: "schema:mentions",
  about: "schema:about",
  codes: "dcterms:subject",
  tags: "schema:about",
  sources: "dcterms:source",
  documents: "schema:subjectOf",
  replacedBy: "dcterms:isReplacedBy",

  "MessagesDataset.sources": "schema:isBasedOn",
  "StatisticsDataset.sources": "schema:isBasedOn",
  "ConsultationsDataset.sources": "schema:isBasedOn",

  "SourceDocument.publisher": "dc:publisher",
  authors: "dc:creator",
  status: "schema:creativeWorkStatus",
  sha256: "schema:sha256",

  // Where a text stands: W3C Web Annotation, a source with its selectors.
  source: "dcterms:source",
  document: "oa:hasSource",
  ranges: "oa:hasSelector",
  start: "oa:start",
  end: "oa:end",
  quote: "oa:exact",

  indicator: "schema:variableMeasured",
  subject: "schema:observationAbout",
  value: "schema:value",
  unit: "schema:unitText",
  within: "dcterms:isPartOf",
  "Indicator.definition": "schema:description",

  scheme: "skos:inScheme",
  notation: "skos:notation",
  prefLabel: "skos:prefLabel",
  altLabels: "skos:altLabel",
  definition: "skos:definition",
  uri: "skos:exactMatch",
  broader: "skos:broader",
  color: "schema:color",
};
