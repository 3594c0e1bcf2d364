import { isScalar, parseDocument, visit, type Document } from "yaml";
import { CannotRun } from "../cannot-run.js";
import { parseJson } from "../input/parse-json.js";
import { printable } from "../output/printable.js";
import type { Content } from "./content.js";
import { contentOf } from "./content-of.js";

/** Reads YAML 1.2: `no` and `2025-06-27` are texts, as they are in JSON only when quoted. */
export async function readYaml(text: string, file: string): Promise<Content> {
  const document = parseDocument(text, { prettyErrors: true });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const [place] = fault.linePos ?? [];
    throw new CannotRun(`${printable(file)}${place ? `:${place.line}:${place.col}` : ""}: ${printable(fault.message.split(" at line ")[0]!)}.`, "Correct the YAML there.");
  }
  checkNumbers(document, file);
  return contentOf(document.toJS({ maxAliasCount: 100 }), file);
}

/** JSON has no number that is not finite, and one with too many digits would be rounded. */
function checkNumbers(document: Document, file: string): void {
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== "number" || isKept(node.value, node.source ?? "")) return;
      throw new CannotRun(`The number ${printable(node.source ?? String(node.value))} in ${printable(file)} would not be kept.`, "Write a number that a computer can hold, or put it in quotes as a text.");
    },
  });
}

function isKept(value: number, source: string): boolean {
  if (!Number.isFinite(value)) return false;
  if (!/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(source)) return true;
  try {
    return parseJson(source) === value;
  } catch {
    return false;
  }
}
