import type { Problems } from "../problems.js";
import type { ConsultationsData } from "../read/read-consultations.js";
import type { KnownConcepts } from "../read/read-siblings.js";
import type { Path } from "../read/read-yaml.js";
import { checkNames } from "./check-names.js";

/** What the records of a file of consultations may name outside it. */
export interface KnownRecords extends KnownConcepts {
  readonly documents: readonly string[];
  /** IDs of the messages that a cluster may have as members. */
  readonly messages: readonly string[];
}

/** Checks that every ID in a file of consultations names something. */
export function checkAsks({ yaml, file, asks }: ConsultationsData, { concepts, documents, messages }: KnownRecords, problems: Problems): void {
  const askIds = asks.map(({ ask }) => ask.id);
  const clusterIds = file.clusters.map(({ id }) => id);
  const known = {
    "a source document": new Set(documents),
    "a consultation of this file": new Set(file.consultations.map(({ id }) => id)),
    "an ask of this file": new Set(askIds),
    "an ask of this file or a message": new Set([...askIds, ...messages]),
    "a cluster or an ask of this file": new Set([...clusterIds, ...askIds]),
    "a concept": new Set(concepts.map(({ id }) => id)),
    "a record of this file": new Set([...askIds, ...clusterIds, ...[...file.consultations, ...file.tensions].map(({ id }) => id)]),
  };
  const check = (kind: keyof typeof known, named: readonly string[] | string | null | undefined, path: Path, subject: string) =>
    checkNames({ named: typeof named === "string" ? [named] : (named ?? []), known: known[kind], kind, yaml, path, subject }, problems);

  for (const [index, { id, process, documents: recorded, source }] of file.consultations.entries()) {
    check("a concept", process, ["consultations", index, "process"], `${id} › process`);
    check("a source document", recorded, ["consultations", index, "documents"], `${id} › documents`);
    check("a source document", source.document, ["consultations", index, "source", "document"], `${id} › source`);
  }
  for (const [index, { document, consultation }] of file.documents.entries()) {
    check("a source document", document, ["documents", index, "document"], `${document} › document`);
    check("a consultation of this file", consultation, ["documents", index, "consultation"], `${document} › consultation`);
  }
  for (const { ask, path } of asks) {
    check("a consultation of this file", ask.consultation, [...path, "consultation"], `${ask.id} › consultation`);
    check("an ask of this file", ask.parent, [...path, "parent"], `${ask.id} › parent`);
    for (const field of ["addressees", "about"] as const) check("a concept", ask[field], [...path, field], `${ask.id} › ${field}`);
  }
  for (const [at, { id, members }] of file.clusters.entries()) {
    for (const [index, { record }] of members.entries()) check("an ask of this file or a message", record, ["clusters", at, "members", index, "record"], `${id} › members`);
  }
  for (const [index, { id, between }] of file.tensions.entries()) check("a cluster or an ask of this file", between, ["tensions", index, "between"], `${id} › between`);
  for (const [index, { id, replacedBy }] of (file.retired ?? []).entries()) check("a record of this file", replacedBy, ["retired", index, "replacedBy"], `${id} › replacedBy`);
}
