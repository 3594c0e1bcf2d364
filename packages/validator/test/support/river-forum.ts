import { readFileSync } from "node:fs";

/** An invented forum, with one valid dataset of each type, the texts that they quote and the concepts that they name. */
const read = (name: string) => readFileSync(new URL(`../../fixtures/valid/${name}`, import.meta.url), "utf8");

export const datasetFiles = {
  messages: read("messages.json"),
  statistics: read("statistics.json"),
  consultations: read("consultations.json"),
};

export const datasets = {
  messages: JSON.parse(datasetFiles.messages) as JsonObject,
  statistics: JSON.parse(datasetFiles.statistics) as JsonObject,
  consultations: JSON.parse(datasetFiles.consultations) as JsonObject,
};

export const sourceTexts = {
  "river-2030-messages-text": read("messages-text.txt"),
  "river-2030-news": read("statistics-text.txt"),
  "river-2030-notes": read("consultations-text.txt"),
};

export const conceptIds = ["sdg-6", "sdg-14", "river-water", "river-ferries", "body-river-board", "process-river"];

/** The JSON Schema of the forum's own fields. */
export const extensions = {
  "river-forum": { type: "object", properties: { room: { type: "string" } }, required: ["room"], additionalProperties: false },
};

export type JsonObject = Record<string, unknown>;

/** Returns the valid dataset to which a piece of a file belongs, with the piece written over it; a whole record as it is. */
export function complete(piece: JsonObject): unknown {
  if (typeof piece["type"] === "string" && !piece["type"].endsWith("Dataset")) return piece;
  const base = Object.values(datasets).find((dataset) => Object.keys(piece).every((key) => key in dataset))!;
  return overwrite(base, piece);
}

/** Writes a piece over a value: objects key by key, lists of objects item by item, all else as a whole. */
function overwrite(base: unknown, piece: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(piece) && piece.length > 0 && piece.every(isObject)) {
    return Array.from({ length: Math.max(base.length, piece.length) }, (_, index) =>
      index in piece ? overwrite(base[index], piece[index]) : base[index],
    );
  }
  if (!isObject(base) || !isObject(piece)) return piece;
  return { ...base, ...Object.fromEntries(Object.entries(piece).map(([key, value]) => [key, overwrite(base[key], value)])) };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
