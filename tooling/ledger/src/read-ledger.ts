import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { codesFile, ledgerFile, type Codes, type LedgerFile } from "./ledger-format.js";
import { root } from "./root.js";

const folder = "tooling/ledger/data";

/** Reads the meanings of the codes. Throws an Error that names what is wrong in the file. */
export function readCodes(): Codes {
  return read("codes.yaml", codesFile);
}

/** Reads the ledgers of all documents, by document ID. Throws an Error that names what is wrong in a file. */
export function readLedgers(): Map<string, LedgerFile> {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".yaml") && file !== "codes.yaml");
  return new Map(files.map((file) => read(file, ledgerFile)).map((ledger) => [ledger.document, ledger]));
}

/** The file that holds the ledger of a document, as messages name it. */
export function ledgerFileOf(document: string): string {
  return `${folder}/${document}.yaml`;
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(readFileSync(join(root, folder, file), "utf8")));
  if (!result.success) throw new Error(`${folder}/${file} is not written as a ledger is:\n${z.prettifyError(result.error)}`);
  return result.data;
}
