import type { z } from "zod";

/** Returns the words of every enumeration in some definitions, each once. */
export function enumerationsIn(schemas: readonly z.core.$ZodType[]): string[][] {
  const found = new Map<object, string[]>();
  for (const schema of schemas) collect(schema, found);
  return [...found.values()];
}

function collect(schema: z.core.$ZodType, found: Map<object, string[]>): void {
  const def = schema._zod.def as z.core.$ZodTypes["_zod"]["def"];
  if (def.type === "enum") found.set(def.entries, Object.values(def.entries).map(String));
  const parts = def.type === "object" ? Object.values(def.shape) : def.type === "array" ? [def.element] : "innerType" in def ? [def.innerType] : [];
  for (const part of parts) collect(part, found);
}
