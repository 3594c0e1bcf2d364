import { resolve, type JsonSchema } from "./json-schema.js";
import { columnsOf, type CellKind, type Field, type Table } from "./table.js";

/**
 * Returns how the records of a type are laid out in rows: one column for each field, in the order of the schema. A
 * field that is an object of known fields has one column for each of them.
 *
 * @param schema - the JSON Schema of a type of record
 * @param name - name of the table
 * @group Tables
 * @example
 * ```ts
 * import topic from "@igf/schema/json-schema/topic.schema.json" with { type: "json" };
 * import { tableOf } from "@igf/schema/tables";
 *
 * const { columns } = tableOf(topic, "topics");
 * columns.map(({ name }) => name); // => ["type", "id", "theme", "position", "title", "source.document", "source.section", "source.ranges", "extensions"]
 * ```
 */
export function tableOf(schema: JsonSchema, name: string): Table {
  return layOut(schema, name, schema.$defs, () => true);
}

/** As {@link tableOf}, for a schema whose references lead to the given definitions, and only for some of its fields. */
export function layOut(schema: JsonSchema, name: string, definitions: JsonSchema["$defs"], takes: (key: string) => boolean): Table {
  const fields = fieldsOf(schema, { definitions, prefix: "", mayBeEmpty: false }).filter(({ key }) => takes(key));
  const type = schema.properties!.type!.const as string;
  return { name, type, description: schema.description!, columns: columnsOf(fields), fields };
}

interface Place {
  readonly definitions: JsonSchema["$defs"];
  /** What column names begin with: the fields that this object is part of. */
  readonly prefix: string;
  /** Whether the whole object may be missing. */
  readonly mayBeEmpty: boolean;
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, { definitions, prefix, mayBeEmpty }: Place): Field[] {
  return Object.entries(properties).map(([key, property]): Field => {
    const { schema, nullable } = resolve(property, definitions);
    const whenEmpty = nullable ? "null" : required.includes(key) ? "fault" : "absent";
    const name = prefix + key;
    const missable = mayBeEmpty || whenEmpty !== "fault";
    if (schema.properties) return { key, whenEmpty, fields: fieldsOf(schema, { definitions, prefix: `${name}.`, mayBeEmpty: missable }) };
    return { key, whenEmpty, column: { name, kind: kindOf(schema), required: !missable, schema } };
  });
}

function kindOf({ type }: JsonSchema): CellKind {
  return type === "string" ? "text" : (type as CellKind);
}
