import { z } from "zod";
import type { Problems } from "../problems.js";
import { didYouMean } from "../suggest.js";
import type { Path, YamlFile } from "./read-yaml.js";

/**
 * Returns the values of a YAML file, once they have the format that is expected of it.
 * @throws DataError that names every field that is missing, unknown or malformed
 */
export function checkFormat<S extends z.ZodObject>(yaml: YamlFile, format: S, problems: Problems): z.infer<S> {
  const result = format.safeParse(yaml.value, { reportInput: true });
  for (const issue of result.error?.issues ?? []) addProblems(yaml, format, issue, problems);
  problems.throwIfAny();
  return result.data as z.infer<S>;
}

function addProblems(yaml: YamlFile, format: z.ZodType, issue: z.core.$ZodIssue, problems: Problems): void {
  const path = issue.path as Path;
  const place = { file: yaml.name, line: yaml.lineOf(path), subject: subjectOf(yaml.value, path) };
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(objectAt(format, path).shape);
    for (const key of issue.keys) {
      problems.add({
        ...place,
        line: yaml.lineOf([...path, key]),
        what: `\`${key}\` is not a field here.`,
        mend: `${didYouMean(key, known)}The fields are: ${known.join(", ")}.`,
      });
    }
  } else {
    const { description, examples } = metaAt(format, path);
    const example = examples?.length ? ` Example: ${JSON.stringify(examples[0])}` : "";
    const missing = (issue.code === "invalid_type" || issue.code === "invalid_value") && issue.input === undefined;
    problems.add({
      ...place,
      what: missing ? `\`${String(path.at(-1))}\` is missing.` : `${show(issue.input)} ${faultOf(issue)}.`,
      mend: `${description ?? "See the other entries of the file."}${example}`,
    });
  }
}

/** What is wrong with a value; a pattern is nothing to show, the meaning of the field and its example say more. */
function faultOf(issue: z.core.$ZodIssue): string {
  return issue.code === "invalid_format" ? "does not have the form that this field has" : `does not fit: ${issue.message.replace(/\.$/, "")}`;
}

/** The nearest record around a path that has an ID, and the field in it. */
function subjectOf(value: unknown, path: Path): string {
  const values = path.reduce<unknown[]>((found, key) => [...found, (found.at(-1) as Record<string, unknown> | undefined)?.[key]], [value]);
  const depth = values.findLastIndex((candidate) => typeof (candidate as { id?: unknown } | undefined)?.id === "string");
  if (depth < 0) return path.join(".") || "the file";
  return [(values[depth] as { id: string }).id, path.slice(depth).join(".")].filter(Boolean).join(" › ");
}

function metaAt(format: z.ZodType, path: Path): { description?: string | undefined; examples?: unknown[] | undefined } {
  for (let length = path.length; length > 0; length -= 1) {
    const schema = schemaAt(format, path.slice(0, length));
    const meta = schema?.meta() ?? (schema && unwrap(schema).meta());
    if (meta?.description) return meta;
  }
  return {};
}

function objectAt(format: z.ZodType, path: Path): z.ZodObject {
  return schemaAt(format, path) as z.ZodObject;
}

/** The part of a format that describes the value at a path. */
function schemaAt(format: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((schema, key) => {
    const inner = schema && unwrap(schema);
    if (inner instanceof z.ZodObject) return inner.shape[key] as z.ZodType | undefined;
    return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
  }, format);
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
