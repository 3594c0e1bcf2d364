import { z } from "zod";
import { formats } from "./formats.js";

// Every constraint here is one that zod and JSON Schema state alike: patterns over ASCII, no `format`, no length.

export const text = z.string().regex(formats.text.pattern);
export const id = z.string().regex(formats.id.pattern);
export const date = z.string().regex(formats.date.pattern);
export const time = z.string().regex(formats.time.pattern);
export const utcOffset = z.string().regex(formats.utcOffset.pattern);
export const version = z.string().regex(formats.version.pattern);
export const language = z.string().regex(formats.language.pattern);
export const country = z.string().regex(formats.country.pattern);
export const uri = z.string().regex(formats.iri.pattern);
export const webAddress = z.string().regex(formats.webAddress.pattern);
export const sha256 = z.string().regex(formats.sha256.pattern);
export const color = z.string().regex(formats.color.pattern);
export const count = z.int().min(0);
export const position = z.int().min(1);

const extensionsDescription = "Fields of a publisher's own, keyed by a namespace that the publisher chooses.";

export const extensions = z
  .record(id, z.record(z.string(), z.unknown()))
  .meta({ id: "Extensions", description: extensionsDescription })
  .optional()
  .meta({
    voice: "publisher",
    description: `${extensionsDescription} Anything else that this schema does not define is an error.`,
    examples: [{ "river-forum": { room: "Hall B" } }],
  });

export const confidence = z.enum(["high", "medium", "low", "unconfirmed"]).meta({
  id: "Confidence",
  description: "How well a fact from a cited page is established.",
  meanings: {
    high: "an official page was read, or two independent pages agree",
    medium: "one good page, or pages that agree only in part",
    low: "inferred, or seen once in a weak place",
    unconfirmed: "not seen",
  },
});
