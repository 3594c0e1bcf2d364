import { z } from "zod";
import { datePattern, idPattern, timePattern, versionPattern } from "../patterns.js";

// Every constraint here is one that zod and JSON Schema state alike: patterns over ASCII, no `format`, no length.

export const id = z.string().regex(idPattern);
export const conceptId = id;
export const recordId = id;
export const date = z.string().regex(datePattern);
export const time = z.string().regex(timePattern);
export const version = z.string().regex(versionPattern);

/** At least one character that is not white space. */
export const text = z.string().regex(/\S/);
export const language = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
export const country = z.string().regex(/^[A-Z]{2}$/);
export const utcOffset = z.string().regex(/^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$/);
export const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s]+$/);
export const webAddress = z.string().regex(/^https?:\/\/[^\s]+$/);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const color = z.string().regex(/^#[0-9A-F]{6}$/);
export const count = z.int().nonnegative();
export const position = z.int().min(1);

/** Fields of a forum's own, kept apart under a namespace that the forum chooses. */
export const extensions = z
  .record(z.string().regex(idPattern), z.record(z.string(), z.unknown()))
  .meta({ id: "Extensions", description: "Fields of a publisher's own, keyed by a namespace that the publisher chooses." })
  .optional()
  .meta({
    voice: "publisher",
    description: "Fields of a publisher's own, keyed by a namespace that the publisher chooses. Everything else that this schema does not define is a finding.",
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
