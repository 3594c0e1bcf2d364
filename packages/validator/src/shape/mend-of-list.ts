import { isDataset } from "./records-of.js";

/** Says what becomes of a document that is a list, going by the types that its first two items say. */
export function mendOfList(first: unknown, second: unknown): string {
  const convert = "as NDJSON, each on a line of its own, as `npx @igf/cli convert LIST.json LIST.ndjson` does.";
  if (!isDataset(first)) return `Put the list into a dataset: an object with a \`type\`, a \`title\` and the other fields of its envelope; or write its records ${convert}`;
  if (second !== undefined && !isDataset(second)) return `Write the dataset and its records ${convert}`;
  return "Remove the brackets [ and ] around the dataset; of several datasets, write each into a file of its own.";
}
