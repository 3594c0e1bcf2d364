import type { z } from "zod";

/**
 * Who speaks in a field. `source`: the words, or a plain fact, of the cited document. `publisher`: whoever publishes
 * the dataset adds it (for the datasets of this project, we say it). `structure`: it only names or orders records.
 */
export type Voice = "source" | "publisher" | "structure";

declare module "zod" {
  interface GlobalMeta {
    voice?: Voice;
    examples?: unknown[];
    /** What each allowed value of an enumeration means, for the codebook. */
    meanings?: Record<string, string>;
  }
}

/** Documents one field: who speaks, what it holds, and one example that the type checker holds to the definition. */
export function field<S extends z.ZodType>(schema: S, voice: Voice, description: string, example: z.input<S>): S {
  return schema.meta({ voice, description, examples: [example] });
}
