import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { datasetTypes, recordTypes, schemaFileName, schemaId } from "@igf/schema";
import { expect, test } from "vitest";
import { igf } from "./igf.js";

test("a type's JSON Schema, byte for byte as @igf/schema has it", () => {
  const file = fileURLToPath(import.meta.resolve(`@igf/schema/json-schema/${schemaFileName("MessagesDataset")}`));
  expect(igf("schema", "MessagesDataset")).toEqual({ status: 0, stdout: readFileSync(file, "utf8"), stderr: "" });
});

test.each(["messages-dataset", "messagesdataset", "messages-dataset.schema.json"])("%s is understood, too", (name) => {
  expect(igf("schema", name, "--id")).toEqual({ status: 0, stdout: `${schemaId("MessagesDataset")}\n`, stderr: "" });
});

test("without a type, all types", () => {
  const { status, stdout } = igf("schema");
  expect(status).toBe(0);
  for (const type of [...datasetTypes, ...recordTypes, "DatasetHeader"]) expect(stdout).toMatch(new RegExp(`^  ${type} +\\S`, "m"));
});

test("a type that does not exist", () => {
  expect(igf("schema", "Mesage")).toEqual({ status: 2, stdout: "", stderr: "error: There is no type Mesage. Did you mean Message? `npx @igf/cli schema` lists the types.\n" });
});
